//! A wrong row of `data/law/isee.csv` stops the build, which says where it is and how to mend it.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

#[path = "../build/figure.rs"]
mod figure;
#[path = "../build/isee.rs"]
mod isee;
#[path = "../build/law.rs"]
#[allow(dead_code, reason = "the law has tests of its own")]
mod law;

use std::fs;

fn table() -> String {
    fs::read_to_string("data/law/isee.csv").unwrap()
}

fn build(table: &str) -> Result<String, String> {
    isee::compile(table, &fs::read_to_string("data/law/sources.csv").unwrap())
}

/// The build stops, naming the row of that id, where `from` in it is `to` instead.
#[track_caller]
fn stops(id: &str, from: &str, to: &str, says: &str) {
    let mut lines: Vec<_> = table().lines().map(str::to_owned).collect();
    let start = format!("{id},");
    let at = lines.iter().position(|line| line.starts_with(&start));
    let at = at.unwrap();
    assert!(lines[at].contains(from), "{}", lines[at]);
    lines[at] = lines[at].replacen(from, to, 1);
    names(&(lines.join("\n") + "\n"), at + 1, says);
}

#[track_caller]
fn names(table: &str, line: usize, says: &str) {
    let fault = build(table).err().unwrap();
    let place = format!("data/law/isee.csv:{line}: ");
    assert!(fault.starts_with(&place) && fault.contains(says), "{fault}");
}

#[test]
fn the_table_as_it_is_compiles() {
    let rust = build(&table()).unwrap();
    for constant in [
        "pub const I1_RENT_CAP: u64 = 516457;",
        "pub const I2_SCALE_2: u64 = 157;",
        "pub const I2_HOME_SHARE: (u64, u64) = (2, 3);",
        "pub const I3_METROPOLITAN: &str = \"Milano\";",
        "pub const I2_VALID_JANUARY: &str = \"01-15\";",
        "pub const I2_FROM: (i32, u32, u32) = (2015, 1, 1);",
        "pub const I3_FROM: (i32, u32, u32) = (2026, 1, 1);",
        "pub const E_WIDTH: u64 = 15;",
        "pub const I2_ACT: &str = \"D.P.C.M. 159/2013\";",
    ] {
        assert!(rust.contains(constant), "{constant}");
    }
}

#[test]
fn a_row_has_an_act_and_known_sources() {
    stops("I2.pay_cap", "\"D.P.C.M. 159/2013, art. 4\"", "", "no act");
    stops("I2.pay_cap", "SOLE13", "", "no source");
    stops("I2.pay_cap", "SOLE13", "SOLE31", "`SOLE31` is not in");
    stops("I2.pay_cap", ",high,", ",sure,", "confidence `sure`");
}

#[test]
fn our_own_choice_names_nobody_and_says_why() {
    stops(
        "E.width",
        ",,,low,",
        ",D.P.C.M. 159/2013,,low,",
        "no act or source says so",
    );
    stops(
        "E.width",
        ",,,low,",
        ",,GU159A,low,",
        "no act or source says so",
    );
    stops("E.width", ",,,low,", ",,,high,", "its confidence is low");
    stops(
        "E.step",
        "\"both ends are rounded outwards to it, so that no end looks like a number to quote\"",
        "",
        "say why",
    );
}

#[test]
fn an_id_is_known_and_there_once_and_none_is_missing() {
    stops("I1.lone", "I1.lone", "I1.alone", "I1.alone is not known");
    let rows = table().lines().count();
    let twice = table() + table().lines().nth(4).unwrap() + "\n";
    names(&twice, rows + 1, "I1.scale_3 stands here twice");
    for id in ["I1.assets", "I3.home", "E.yield", "I2.valid_january"] {
        let without: String = table()
            .lines()
            .filter(|line| !line.starts_with(&format!("{id},")))
            .map(|line| format!("{line}\n"))
            .collect();
        names(&without, rows - 1, &format!("no row for {id}"));
    }
    names(&table().replacen("confidence", "colour", 1), 1, "colour");
}

#[test]
fn a_figure_holds_as_long_as_its_rules() {
    stops(
        "I2.rent_cap",
        "2015-01-01,",
        "2016-01-01,",
        "I2.rent_cap holds on other days than I2.assets",
    );
    stops(
        "I1.home",
        "2014-12-31",
        "2013-12-31",
        "other days than I1.assets",
    );
    stops(
        "I3.children_2",
        "2026-01-01,,",
        "2026-01-01,2027-01-01,",
        "other days than I3.home",
    );
    stops(
        "I2.valid_january",
        "2019-01-15",
        "2014-01-15",
        "it ends (2014-01-15) before it begins",
    );
    stops("I2.current_long", "2019-10-23", "23/10/2019", "is no date");
}

#[test]
fn the_rules_follow_one_another_without_a_gap() {
    let line = |id: &str| {
        let start = format!("{id},");
        let at = table().lines().position(|line| line.starts_with(&start));
        at.unwrap() + 1
    };
    for (from, to) in [
        ("2014-12-31", "2014-12-30"),
        ("2014-12-31", "2015-01-01"),
        ("2015-01-01", "2015-01-02"),
    ] {
        names(
            &table().replace(from, to),
            line("I2.assets"),
            "on another day than the one after I1.assets of line 2 ends",
        );
    }
    names(&table().replace("2014-12-31", ""), 2, "`` is no date");
    names(
        &table().replace(",2015-01-01,,", ",2015-01-01,2026-12-31,"),
        line("I2.assets"),
        "I2.assets ends (2026-12-31), and no rules are known after it",
    );
    names(
        &table().replace(",2026-01-01,,", ",2026-01-01,2026-12-31,"),
        line("I3.home"),
        "I3.home ends (2026-12-31)",
    );
}

#[test]
fn what_the_estimate_divides_by_is_not_zero() {
    for (id, figure) in [
        ("I1.scale_1", "1.00"),
        ("I2.scale_4", "2.46"),
        ("E.step", "500.00"),
    ] {
        let says = "`0.00` is nothing, and the estimate divides by it";
        stops(id, figure, "0.00", says);
    }
}

#[test]
fn a_figure_is_in_its_unit_and_in_the_one_form() {
    stops("I1.rent_cap", ",euro,", ",lire,", "write it in `euro`");
    for wrong in [
        "5164", "5164.5", "5.164.57", "-1.00", "", "5164.574", "+1.00", " 1.00",
    ] {
        stops(
            "I1.rent_cap",
            "5164.57",
            wrong,
            "no amount: write it as 7000.00",
        );
    }
    stops(
        "I1.lone",
        "0.20,",
        "0.2,",
        "no part of the scale: write it as 0.35",
    );
    for wrong in ["120", "20 %", "-20", "20.0", ""] {
        stops(
            "I2.assets",
            ",20,percent",
            &format!(",{wrong},percent"),
            "no percentage: write it as 20",
        );
    }
    for wrong in ["3/2", "2", "0/3", "2/0", "a/b"] {
        stops(
            "I2.home_share",
            "2/3",
            wrong,
            "no fraction: write it as 2/3",
        );
    }
    stops(
        "I2.after",
        ",2,children",
        ",two,children",
        "no whole number of children",
    );
    stops(
        "I1.valid",
        ",12,months",
        ",,months",
        "no whole number of months",
    );
    stops("I2.valid_january", ",01-15,", ",15-01,", "is no date");
    stops("I3.metropolitan", ",Milano,", ",,", "no comune");
}
