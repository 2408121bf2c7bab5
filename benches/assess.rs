//! Lines a second of the contract's own path: JSON in, JSON out, with what is open and the places.

use divan::counter::{BytesCount, ItemsCount};
use nasko_cresco::assess::json;
use nasko_cresco::territory::Territory;

fn main() {
    divan::main();
}

/// The answers of every case, one a line.
fn lines() -> Vec<Vec<u8>> {
    include_str!("../tests/cases.jsonl")
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .map(|case| case["answers"].to_string().into_bytes())
        .collect()
}

#[divan::bench]
fn cases(bencher: divan::Bencher) {
    let lines = lines();
    let territory = Territory::built_in();
    let bytes: usize = lines.iter().map(Vec::len).sum();
    let mut out = Vec::new();
    bencher
        .counter(ItemsCount::new(lines.len()))
        .counter(BytesCount::new(bytes))
        .bench_local(|| {
            for line in &lines {
                out.clear();
                json::respond(line, territory, &mut out);
            }
        });
}

/// Nothing answered: the most that can be open.
#[divan::bench]
fn nothing_answered(bencher: divan::Bencher) {
    let territory = Territory::built_in();
    let mut out = Vec::new();
    bencher.counter(ItemsCount::new(1usize)).bench_local(|| {
        out.clear();
        json::respond(
            br#"{"application_date":"2015-04-15","regime":"2015"}"#,
            territory,
            &mut out,
        );
    });
}
