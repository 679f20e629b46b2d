//! From places in a view back to places in the text as written.

use std::ops::Range;

/// Maps byte offsets of a view to byte offsets of the text it was made from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum OffsetMap {
    /// Every offset is the same in both.
    #[default]
    Identity,
    /// Runs, sorted by their start in the view.
    Runs(Vec<Run>),
}

/// A stretch of the view and the stretch of the source it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    view: usize,
    source: usize,
    source_len: usize,
    /// Whether each byte of the view stands for the byte at the same distance in the source.
    aligned: bool,
}

impl OffsetMap {
    /// The bytes of the source that the bytes `span` of the view came from.
    #[must_use]
    pub fn to_source(&self, span: &Range<usize>) -> Range<usize> {
        match self {
            Self::Identity => span.clone(),
            Self::Runs(runs) => {
                let start = find(runs, span.start).map_or(0, |run| run.start_of(span.start));
                if span.is_empty() {
                    return start..start;
                }
                let end = find(runs, span.end.saturating_sub(1)).map_or(start, |run| run.end_of(span.end));
                start..end.max(start)
            }
        }
    }
}

fn find(runs: &[Run], at: usize) -> Option<&Run> {
    let after = runs.partition_point(|run| run.view <= at);
    runs.get(after.checked_sub(1)?)
}

impl Run {
    const fn start_of(&self, at: usize) -> usize {
        if self.aligned { self.source + (at - self.view) } else { self.source }
    }

    const fn end_of(&self, at: usize) -> usize {
        if self.aligned { self.source + (at - self.view) } else { self.source + self.source_len }
    }
}

/// Builds a view's text and its map side by side.
#[derive(Debug, Default)]
pub struct Builder {
    text: String,
    runs: Vec<Run>,
}

impl Builder {
    pub fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), runs: Vec::new() }
    }

    /// Adds `output`, which stands as a whole for `source_len` bytes of the source from `source`.
    pub fn push_whole(&mut self, output: &str, source: usize, source_len: usize) {
        if !output.is_empty() {
            self.runs.push(Run { view: self.text.len(), source, source_len, aligned: false });
            self.text.push_str(output);
        }
    }

    /// Adds `output`, whose every byte stands for the byte at the same distance from `source`.
    pub fn push_aligned(&mut self, output: &str, source: usize) {
        if output.is_empty() {
            return;
        }
        let view = self.text.len();
        match self.runs.last_mut() {
            Some(last) if last.aligned && last.source + last.source_len == source => last.source_len += output.len(),
            _ => self.runs.push(Run { view, source, source_len: output.len(), aligned: true }),
        }
        self.text.push_str(output);
    }

    /// Makes the last whole piece reach to `source_end`.
    pub fn extend_last(&mut self, source_end: usize) {
        if let Some(last) = self.runs.last_mut().filter(|last| !last.aligned && last.source < source_end) {
            last.source_len = source_end - last.source;
        }
    }

    pub fn finish(self) -> (String, OffsetMap) {
        let identity = match self.runs.as_slice() {
            [] => true,
            [run] => run.aligned && run.source == 0,
            _ => false,
        };
        (self.text, if identity { OffsetMap::Identity } else { OffsetMap::Runs(self.runs) })
    }
}
