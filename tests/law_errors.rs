//! A wrong row of `data/law/` stops the build, which says where it is and how to mend it.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

#[path = "../build/figure.rs"]
mod figure;
#[path = "../build/law.rs"]
mod law;

use std::fs;

use law::{Tables, compile};

const SOURCES: &str = "sources.csv";
const REGIMES: &str = "regimes.csv";
const RULES: &str = "rules.csv";
const DOCUMENTS: &str = "documents.csv";
const CONFLICTS: &str = "conflicts.csv";

/// What the build says of the tables as they are, but for one that is rewritten.
fn build(file: &str, rewrite: impl Fn(String) -> String) -> Result<law::Compiled, String> {
    let names = [SOURCES, REGIMES, RULES, DOCUMENTS, CONFLICTS];
    let [sources, regimes, rules, documents, conflicts] = names.map(|name| {
        let text = fs::read_to_string(format!("data/law/{name}")).unwrap();
        if name == file { rewrite(text) } else { text }
    });
    compile(&Tables {
        sources: &sources,
        regimes: &regimes,
        rules: &rules,
        documents: &documents,
        conflicts: &conflicts,
    })
}

/// The number of the line that begins so.
fn line(file: &str, start: &str) -> usize {
    let text = fs::read_to_string(format!("data/law/{file}")).unwrap();
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
    names(fault, file, number, says);
}

#[track_caller]
fn names(built: Result<law::Compiled, String>, file: &str, line: usize, says: &str) {
    let fault = built.err().unwrap();
    let place = format!("data/law/{file}:{line}: ");
    assert!(fault.starts_with(&place) && fault.contains(says), "{fault}");
}

#[test]
fn the_tables_as_they_are_compile() {
    let compiled = build("", |text| text).unwrap();
    assert_eq!(compiled.rust.matches("pub const ").count(), 5 + 39);
    assert!(
        compiled
            .rust
            .contains("pub const C1_ISEE: Rule<Money> = Rule { value: Money::from_cents(770000),")
    );
    for line in compiled.bases.lines() {
        for source in line.split('\t').skip(1) {
            assert!(source.get(1..).unwrap().starts_with("http"), "{line}");
        }
    }
    // The act of what is no conflict is always named; each source has the letter of its class before it.
    assert!(compiled.bases.contains("\tmhttp://www.comunediselvino.it/"));
    assert!(compiled.bases.contains("\tahttp://docplayer.it/"));
}

#[test]
fn a_row_has_an_act_and_known_sources() {
    for (file, start, act, sources) in [
        (
            REGIMES,
            "N2.period,",
            "D.G.R. IX/4226 del 2012",
            "LEC14 NF-N14 ADN14C ADN14P",
        ),
        (
            RULES,
            "N2.isee,",
            "D.G.R. IX/4226 del 2012",
            "LEC14 ADN14C REP14",
        ),
        (
            DOCUMENTS,
            "N3.extra,",
            "D.G.R. X/2595 del 31/10/2014",
            "SPS-N15 ASL15",
        ),
    ] {
        stops(file, start, act, "", "no act");
        stops(file, start, act, "  ", "no act");
        stops(file, start, sources, "", "no source");
        stops(file, start, sources, " ", "no source");
        stops(
            file,
            start,
            sources,
            "LEC41",
            "`LEC41` is not in data/law/sources.csv",
        );
        let one_of_them = format!("{sources} X");
        stops(
            file,
            start,
            sources,
            &one_of_them,
            "`X` is not in data/law/sources.csv",
        );
    }
}

#[test]
fn a_confidence_is_high_medium_or_low_and_soft_is_yes_or_no() {
    stops(
        REGIMES,
        "N1.period,",
        ",medium,",
        ",sure,",
        "confidence `sure`: write high, medium or low",
    );
    stops(
        RULES,
        "N2.deadline,",
        ",medium,",
        ",Medium,",
        "confidence `Medium`",
    );
    stops(DOCUMENTS, "N2.ivg,", ",high,", ",,", "confidence ``");
    stops(
        RULES,
        "N2.deadline,",
        ",yes,",
        ",maybe,",
        "soft `maybe`: write yes or no",
    );
    stops(RULES, "N2.deadline,", ",yes,", ",,", "soft ``");
}

#[test]
fn an_id_is_one_that_the_program_knows() {
    stops(REGIMES, "N1.period,", "N1.period", "N4.period", "N4.period");
    stops(
        REGIMES,
        "N1.period,",
        ",2010,",
        ",2011,",
        "no regime 2011 of nasko",
    );
    stops(REGIMES, "C1.period,", "cresco", "crescendo", "crescendo");
    stops(
        RULES,
        "N1.res,",
        "N1.res",
        "N1.residence",
        "N1.residence of nasko 2010 is not known",
    );
    stops(
        RULES,
        "N1.res,",
        "nasko,2010",
        "nasko,2013",
        "N1.res of nasko 2013 is not known",
    );
    stops(
        DOCUMENTS,
        "C1.res,",
        ",2013,",
        ",2010,",
        "no regime 2010 of cresco",
    );
    stops(
        DOCUMENTS,
        "C1.res,",
        ",residence,",
        ",passport,",
        "no locale names a document `passport`",
    );
}

#[test]
fn a_column_is_known_and_there() {
    for (file, column) in [
        (SOURCES, "class"),
        (REGIMES, "note"),
        (RULES, "soft"),
        (DOCUMENTS, "confidence"),
        (CONFLICTS, "choice"),
    ] {
        let renamed = build(file, |text| text.replacen(column, "colour", 1));
        names(renamed, file, 1, "colour");
        let added = build(file, |text| {
            text.lines()
                .map(|line| format!("{line},colour\n"))
                .collect()
        });
        names(added, file, 1, "colour");
        let dropped = build(file, |text| text.replacen(&format!(",{column}"), "", 1));
        names(dropped, file, 1, column);
        let empty = build(file, |_| String::new());
        names(empty, file, 1, "missing field");
    }
    stops(
        RULES,
        "N1.res,",
        "N1.res,",
        "N1.res,,",
        "a comma that is not quoted",
    );
    stops(SOURCES, "LODI,", "LODI,", "", "a comma that is not quoted");
}

#[test]
fn a_row_is_there_once() {
    for (file, start) in [
        (SOURCES, "LODI,"),
        (REGIMES, "N3.period,"),
        (RULES, "C2.isee,"),
        (CONFLICTS, "K7,"),
    ] {
        let again = |text: String| {
            let row = text.lines().find(|line| line.starts_with(start)).unwrap();
            format!("{}\n{row}\n", text.trim_end())
        };
        let last = fs::read_to_string(format!("data/law/{file}"))
            .unwrap()
            .lines()
            .count()
            + 1;
        names(build(file, again), file, last, "stands here twice");
    }
}

#[test]
fn no_row_is_missing() {
    for (file, id) in [
        (REGIMES, "C2.period"),
        (REGIMES, "N1.period"),
        (RULES, "N1.pregnancy"),
        (RULES, "C1.arrears"),
        (RULES, "C2.milk_months"),
        (CONFLICTS, "K1"),
        (CONFLICTS, "K8"),
        (CONFLICTS, "K10"),
    ] {
        let start = format!("{id},");
        let fault = build(file, |text| {
            let rows = text.lines().filter(|line| !line.starts_with(&start));
            rows.map(|line| format!("{line}\n")).collect()
        });
        // The row stands on no line: the last one is named, after which it can be written.
        let last = fs::read_to_string(format!("data/law/{file}"))
            .unwrap()
            .lines()
            .count()
            - 1;
        names(fault, file, last, &format!("no row for {id}"));
    }
}

#[test]
fn a_figure_is_in_its_own_unit() {
    stops(
        RULES,
        "N1.deadline,",
        ",days,",
        ",weeks,",
        "N1.deadline is in `weeks`: write it in `days`",
    );
    stops(RULES, "C1.isee,", ",euro,", ",cents,", "write it in `euro`");
    stops(RULES, "C1.excl,", ",,,", ",,months,", "write it in ``");
    stops(RULES, "C1.excl,", ",,,", ",1,,", "C1.excl takes no value");
}

#[test]
fn a_figure_is_written_in_the_one_form() {
    for wrong in [
        "7700", "7.700,00", "7700.0", "7700.000", "-7700.00", "7 700.00", "", ".00", "7e3.00",
    ] {
        let cell = format!(",\"{wrong}\",euro");
        stops(
            RULES,
            "C1.isee,",
            ",7700.00,euro",
            &cell,
            "no amount: write it as 7700.00",
        );
    }
    stops(
        RULES,
        "C1.isee,",
        "7700.00",
        "77000000000.00",
        "is too large",
    );
    for wrong in [
        "2013-1-01",
        "2013-02-30",
        "01/01/2013",
        "2013",
        "",
        "20130101",
    ] {
        let cell = format!(",{wrong},date");
        stops(
            RULES,
            "C1.born_from,",
            ",2013-01-01,date",
            &cell,
            "is no date: write it as 2013-01-31",
        );
    }
    for wrong in ["ninety", "-90", "90.0", "", " 90", "+90", "4294967296"] {
        let cell = format!(",{wrong},days");
        stops(
            RULES,
            "N1.deadline,",
            ",90,days",
            &cell,
            "is no whole number of days",
        );
    }
    for wrong in ["2010-1-10", "2010-10-32", "", "1 ottobre 2010"] {
        stops(REGIMES, "N1.period,", "2010-10-01", wrong, "is no date");
        stops(REGIMES, "N1.period,", "2012-12-31", wrong, "is no date");
    }
}

#[test]
fn a_regime_ends_after_it_begins() {
    stops(
        REGIMES,
        "N1.period,",
        "2010-10-01",
        "2013-01-01",
        "it ends (2012-12-31) before it begins (2013-01-01)",
    );
}

#[test]
fn on_one_day_one_regime_of_a_fund_is_in_force() {
    let [n1, n2, c1] = ["N1.period,", "N2.period,", "C1.period,"].map(|id| line(REGIMES, id));
    // One day is enough; the message names both lines, and stands on the later.
    stops(
        REGIMES,
        "N2.period,",
        "2013-01-01",
        "2012-12-31",
        &format!("N2.period overlaps N1.period of line {n1}"),
    );
    stops(
        REGIMES,
        "N3.period,",
        "2015-03-01",
        "2014-12-31",
        &format!("of line {n2}"),
    );
    stops(
        REGIMES,
        "C2.period,",
        "2015-03-01",
        "2013-06-01",
        &format!("C2.period overlaps C1.period of line {c1}"),
    );
    stops(
        REGIMES,
        "N2.period,",
        "2013-01-01",
        "2010-01-01",
        &format!("of line {n1}"),
    );
    // Two funds may overlap, and one regime may follow another on the next day.
    let next_day = build(REGIMES, |text| text.replacen("2015-03-01", "2015-01-01", 1));
    assert!(next_day.is_ok());
}

#[test]
fn a_source_is_a_link_of_some_kind() {
    stops(SOURCES, "LODI,", "http://", "www.", "is no link");
    stops(
        SOURCES,
        "LODI,",
        "fondi-pubblici",
        "fondi pubblici",
        "is no link",
    );
    let start = "SEL13,";
    stops(
        SOURCES,
        start,
        ",municipality",
        ",",
        "SEL13 does not say what kind of source it is",
    );
    for wrong in ["", "Municipality", "comune", "m"] {
        let cell = format!("municipality,{wrong}");
        let says = format!("class `{wrong}`: write one of act, ");
        stops(SOURCES, start, "municipality,municipality", &cell, &says);
    }
}

#[test]
fn lines_are_counted_whatever_ends_them_and_past_quoted_cells() {
    for end in ["\n", "\r\n"] {
        let number = line(RULES, "C2.isee,");
        let fault = build(RULES, |text| {
            let rows: Vec<_> = text.lines().collect();
            rows.join(end)
                .replace("C2.isee,C2.isee", "C2.income,C2.isee")
                + end
        });
        names(fault, RULES, number, "C2.income");
    }
}

#[test]
fn a_conflict_is_one_of_the_rulebook_s() {
    stops(
        CONFLICTS,
        "K7,",
        "K7,",
        "K11,",
        "no conflict `K11` is known",
    );
    stops(CONFLICTS, "K1,", "K1,", "k1,", "no conflict `k1`");
}

#[test]
fn both_versions_of_a_conflict_have_their_sources() {
    for (start, sources) in [
        ("K1,", "SPS-C15"),
        ("K1,", "MP15 JAR15"),
        // Those that are never shown too.
        ("K7,", "VERD"),
        ("K8,", "CORN16"),
    ] {
        stops(CONFLICTS, start, sources, "", "no source");
        stops(
            CONFLICTS,
            start,
            sources,
            "SPS-C51",
            "`SPS-C51` is not in data/law/sources.csv",
        );
    }
    stops(
        CONFLICTS,
        "K10,",
        ",A: 75 x 12,",
        ",,",
        "K10 says nothing in `choice`",
    );
    stops(CONFLICTS, "K10,", ",so much,", ",,", "nothing in `a`");
    stops(
        CONFLICTS,
        "K8,",
        ",from 2017: both parents for 5 years,",
        ", ,",
        "nothing in `b`",
    );
    for start in ["K2,", "K7,"] {
        stops(CONFLICTS, start, ",medium,", ",sure,", "confidence `sure`");
    }
}

#[test]
fn a_conflict_touches_rules_of_one_regime_at_known_places() {
    stops(
        CONFLICTS,
        "K3,",
        "C1.arrears",
        "C1.arrear",
        "no rule `C1.arrear` is known",
    );
    stops(
        CONFLICTS,
        "K2,",
        "C2.child C2.cover",
        "C2.child C1.child",
        "C1.child is not of the regime",
    );
    stops(
        CONFLICTS,
        "K3,",
        ",amount,",
        ",price,",
        "no place `price` is known",
    );
    stops(CONFLICTS, "K3,", ",amount,", ",,", "K3 is shown nowhere");
    stops(
        CONFLICTS,
        "K3,",
        ",amount,",
        ",today,",
        "`today` does not go with the rules `C1.arrears`",
    );
    stops(
        CONFLICTS,
        "K5,",
        ",estimate,",
        ",isee,",
        "`isee` does not go with the rules ``",
    );
    stops(
        CONFLICTS,
        "K3,",
        ",late,",
        ",later,",
        "when `later`: write late or nothing",
    );
}

#[test]
fn the_figures_of_a_conflict_are_in_their_unit() {
    stops(
        CONFLICTS,
        "K1,",
        ",100.00,",
        ",100,",
        "no amount: write it as 7700.00",
    );
    stops(
        CONFLICTS,
        "K2,",
        ",12,",
        ",twelve,",
        "no whole number of months",
    );
    stops(CONFLICTS, "K1,", ",euro,", ",,", "`100.00` has no unit");
    stops(
        CONFLICTS,
        "K1,",
        ",euro,",
        ",cents,",
        "unit `cents`: write euro, months, act or nothing",
    );
}
