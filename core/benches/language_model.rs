//! How long the language model takes: `cargo bench -p moderator-core --bench language_model`.
#![allow(missing_docs, clippy::expect_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use moderator_core::model::LanguageModel;
use moderator_core::{Draft, Moderator, Policy};
use std::hint::black_box;

const TALK: &str = "Evening all, can anyone swap a late for an early on Thursday? I've got the kids' parents evening at six. \
    The A57 is shut at the bottom so come in by the other road, and bring cake. Car park is full again, try the other one. ";

fn judge(c: &mut Criterion) {
    let model = LanguageModel::get().expect("the file is right");
    for characters in [40, 160, 1_000] {
        let text: String = TALK.chars().cycle().take(characters).collect();
        c.bench_function(&format!("judge {characters} characters"), |b| {
            b.iter(|| black_box(model.judge(black_box(&text))))
        });
    }
    let moderator = Moderator::new(&Policy::default()).expect("the default policy builds");
    let text: String = TALK.chars().cycle().take(1_000).collect();
    for (name, typing) in
        [("check 1,000 characters with the model", false), ("check 1,000 characters while typing", true)]
    {
        let draft = Draft::new(text.as_str()).typing(typing);
        c.bench_function(name, |b| b.iter(|| black_box(moderator.check(black_box(&draft)))));
    }
}

fn read(c: &mut Criterion) {
    let file: &'static [u8] = include_bytes!("../data/language-model.bin");
    c.bench_function("read the model", |b| b.iter(|| black_box(LanguageModel::read(black_box(file)).is_ok())));
}

criterion_group!(benches, judge, read);
criterion_main!(benches);
