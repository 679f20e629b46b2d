//! How long building and checking take: `cargo bench -p moderator-core`.
#![allow(missing_docs, clippy::expect_used)]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use moderator_core::{Draft, Moderator, Policy};
use std::hint::black_box;

/// Ordinary talk with a few things to find, so that every stage has work.
const TALK: &str = "Evening all, can anyone swap a late for an early on Thursday? I've got the kids' parents evening at six. \
    The A57 is shut at the bottom so come in by the other road, and bring cake. Car park is full again, try AB12 CDE's spot. ";

fn text(bytes: usize, start: &str) -> String {
    start.chars().chain(TALK.chars().cycle()).take(bytes).collect()
}

fn check(c: &mut Criterion) {
    let moderator = Moderator::new(&Policy::default()).expect("the default policy builds");
    let mut group = c.benchmark_group("check");
    for (name, text) in [
        ("160 characters", text(160, "")),
        ("1,000 characters with a £", text(1_000, "£5 on the door. ")),
        ("64 KiB", text(64 * 1024, "")),
    ] {
        group.throughput(Throughput::Bytes(text.len() as u64));
        let draft = Draft::new(text);
        group.bench_function(name, |b| b.iter(|| black_box(moderator.check(black_box(&draft)))));
    }
    group.finish();
}

fn build(c: &mut Criterion) {
    let policy = Policy::default();
    c.bench_function("build from the default policy", |b| b.iter(|| black_box(Moderator::new(black_box(&policy)))));
}

criterion_group!(benches, check, build);
criterion_main!(benches);
