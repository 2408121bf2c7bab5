//! A wrong row of `data/today/` or `data/programme.csv` stops the build, which says where it is and how to mend it.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

#[path = "../build/figure.rs"]
mod figure;
#[allow(dead_code, reason = "its own tables are not read here")]
#[path = "../build/law.rs"]
mod law;
#[path = "../build/programme.rs"]
mod programme;
#[path = "../build/today.rs"]
mod today;

use std::fs;

use today::{Compiled, MEASURES, SOURCES, compile};

/// A basis of the law, after which those of the measures come.
const LAW: &str = "D.G.R. 1\tahttps://example.org\n";

/// What the build says of the tables as they are, but for one that is rewritten.
fn build(file: &str, rewrite: impl Fn(String) -> String) -> Result<Compiled, String> {
    let [measures, sources] = [MEASURES, SOURCES].map(|name| {
        let text = fs::read_to_string(name).unwrap();
        if name == file { rewrite(text) } else { text }
    });
    compile(&measures, &sources, LAW)
}

/// The number of the line that begins so.
fn line(file: &str, start: &str) -> usize {
    let text = fs::read_to_string(file).unwrap();
    let found = text.lines().position(|line| line.starts_with(start));
    found.unwrap() + 1
}

/// The build stops, naming the line that begins with `start`, where `from` in it is `to` instead.
#[track_caller]
fn stops(file: &str, start: &str, from: &str, to: &str, says: &str) {
    let number = line(file, start);
    let fault = build(file, |text| {
        let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
        let row = &mut lines[number - 1];
        assert!(row.contains(from), "{row}");
        *row = row.replacen(from, to, 1);
        lines.join("\n") + "\n"
    });
    let fault = fault.err().unwrap();
    let place = format!("{file}:{number}: ");
    assert!(fault.starts_with(&place) && fault.contains(says), "{fault}");
    assert_eq!(
        fault.matches(file).count(),
        1 + usize::from(file == SOURCES && says.contains(SOURCES)),
        "{fault}"
    );
}

#[test]
fn the_tables_as_they_are_compile() {
    let compiled = build("", |text| text).unwrap();
    assert_eq!(compiled.rust.matches("    add(").count(), 10);
    assert!(
        compiled
            .rust
            .contains("    set(all, Figure::IseeMax, 2066826);")
    );
    assert!(
        compiled
            .rust
            .contains("    set(all, Figure::To, 20251120);")
    );
    // One link each, the best.
    assert!(compiled.bases.starts_with(LAW));
    assert_eq!(compiled.bases.lines().count(), 1 + 10);
    assert!(
        compiled
            .bases
            .lines()
            .all(|line| line.matches("\t").count() == 1)
    );
}

#[test]
fn a_row_has_an_act_known_sources_and_a_confidence() {
    let start = "maternita-stato,";
    stops(MEASURES, start, "patronati Epasa e INCA", "", "no act");
    stops(MEASURES, start, "EPASA INCA", " ", "no source");
    stops(
        MEASURES,
        start,
        "EPASA INCA",
        "EPASA INPS",
        "`INPS` is not in data/today/sources.csv",
    );
    stops(MEASURES, start, "medium", "sure", "confidence `sure`");
}

#[test]
fn a_row_is_known_and_there_once() {
    stops(
        MEASURES,
        "bonus-mamme,",
        "bonus-mamme",
        "bonus-papa",
        "measure `bonus-papa` is not known",
    );
    stops(
        MEASURES,
        "bonus-mamme,",
        "bonus-mamme",
        "bonus-nido",
        "bonus-nido stands here twice",
    );
    let fault = build(MEASURES, |text| {
        let rows = text.lines().filter(|line| !line.starts_with("consultori,"));
        rows.map(|line| line.to_owned() + "\n").collect()
    });
    assert_eq!(
        fault.err().unwrap(),
        "data/today/measures.csv:10: no row for consultori up to this line"
    );
}

#[test]
fn a_word_is_one_of_those_that_the_program_knows() {
    for (start, from, to, says) in [
        (
            "bonus-mamme,",
            ",state,",
            ",stato,",
            "provider `stato` is not known: state,",
        ),
        ("bonus-mamme,", ",child,", ",figli,", "for `figli`"),
        ("bonus-mamme,", ",month,", ",week,", "per `week`"),
        ("maternita-stato,", ",amount,", ",circa,", "about `circa`"),
        (
            "carta-dedicata,",
            "ordinary",
            "normal",
            "isee_kind `normal`",
        ),
        ("carta-dedicata,", "nobody", "poste", "ask_at `poste`"),
    ] {
        stops(MEASURES, start, from, to, says);
    }
}

#[test]
fn a_figure_is_written_in_one_way() {
    for (start, from, to, says) in [
        (
            "carta-dedicata,",
            "500.00",
            "500",
            "amount: `500` is no amount",
        ),
        ("carta-dedicata,", "500.00", "50.000", "amount: `50.000`"),
        ("carta-dedicata,", "500.00", "1.0.00", "amount: `1.0.00`"),
        ("carta-dedicata,", "500.00", "500000.00", "too large"),
        ("carta-dedicata,", "500.00", "-5.00", "amount: `-5.00`"),
        ("carta-dedicata,", ",3,", ",tre,", "household_min: `tre`"),
        ("carta-dedicata,", ",3,", ",0,", "household_min: `0`"),
        ("carta-dedicata,", ",3,", ",03,", "household_min: `03`"),
        (
            "carta-dedicata,",
            "2027-12-31",
            "2027-12-32",
            "to: `2027-12-32` is no date",
        ),
        (
            "carta-dedicata,",
            "2025-01-01",
            "2025-1-1",
            "from: `2025-1-1` is no date",
        ),
        ("carta-dedicata,", "2025-01-01", "", "no first day"),
        (
            "carta-dedicata,",
            "2025-01-01",
            "2028-01-01",
            "it ends (2027-12-31) before it begins",
        ),
    ] {
        stops(MEASURES, start, from, to, says);
    }
}

#[test]
fn what_goes_together_stands_together() {
    for (start, from, to, says) in [
        (
            "carta-dedicata,",
            ",year,",
            ",,",
            "an amount, and not per what",
        ),
        ("bonus-nido,", "3600.00", "", "without an amount"),
        ("maternita-stato,", "2543.00", "", "without an amount"),
        (
            "carta-dedicata,",
            "15000.00",
            "",
            "isee_kind goes with a limit",
        ),
        (
            "carta-dedicata,",
            "ordinary",
            "",
            "isee_kind goes with a limit",
        ),
        ("maternita-stato,", ",18,", ",,", "work_to go together"),
    ] {
        stops(MEASURES, start, from, to, says);
    }
}

#[test]
fn no_other_column() {
    stops(MEASURES, "id,", "provider", "giver", "provider");
    stops(MEASURES, "id,", ",note", ",note,more", "more");
    stops(SOURCES, "id,", "kind", "sort", "kind");
}

#[test]
fn a_source_has_a_link_and_a_kind_and_is_there_once() {
    stops(SOURCES, "BUSI,", "https://", "ftp://", "is no link");
    stops(SOURCES, "BUSI,", ",press", ",", "does not say what kind");
    stops(SOURCES, "BUSI,", "BUSI", "INCA", "INCA stands here twice");
}

#[test]
fn the_act_of_the_programme_is_there_once_with_its_source() {
    let text = fs::read_to_string(programme::FILE).unwrap();
    let rust = programme::compile(&text).unwrap();
    for line in [
        "const ACT: &str = \"Delibera 1081\";",
        "const MONTH: (i32, u32) = (2013, 12);",
        "Confidence::Medium",
    ] {
        assert!(rust.contains(line), "{rust}");
    }
    let slides = text.lines().nth(1).unwrap().split('"').next().unwrap();
    for (from, to, says) in [
        ("programme,", "other,", "2: there is no act of `other`"),
        ("Delibera 1081", "", "2: no act"),
        ("2013-12", "2013-13", "2: `2013-13` is no month"),
        (",medium,", ",sure,", "2: confidence `sure`"),
        ("what,", "who,", "what"),
    ] {
        let fault = programme::compile(&text.replacen(from, to, 1)).unwrap_err();
        assert!(
            fault.starts_with("data/programme.csv:2: ") && fault.contains(says),
            "{fault}"
        );
    }
    let fault = programme::compile(&format!(
        "what,act,month,source,confidence,note\n{slides},high,\n"
    ));
    assert!(fault.unwrap_err().contains("no source"));
    let fault = programme::compile("what,act,month,source,confidence,note\n");
    assert!(fault.unwrap_err().contains("no row"));
    let row = text.lines().nth(1).unwrap();
    let fault = programme::compile(&format!("{text}{row}\n"));
    assert!(
        fault
            .unwrap_err()
            .contains(":3: `programme` is there twice")
    );
}
