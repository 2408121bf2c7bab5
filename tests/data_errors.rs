//! A wrong row of `data/territory/` stops the build, which says where it is and how to mend it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../build/territory.rs"]
mod territory;

use std::fs;

use territory::{Sources, compile};

fn sources() -> Sources {
    Sources::read(|path| fs::read_to_string(path).map_err(|error| error.to_string())).unwrap()
}

/// What the build says where `from`, in line `line` of a table, is `to` instead.
fn with(table: fn(&mut Sources) -> &mut String, line: usize, from: &str, to: &str) -> String {
    let mut sources = sources();
    let text = table(&mut sources);
    let mut lines: Vec<_> = text.split_inclusive('\n').map(str::to_owned).collect();
    assert!(lines[line - 1].contains(from), "{}", lines[line - 1]);
    lines[line - 1] = lines[line - 1].replacen(from, to, 1);
    *text = lines.concat();
    match compile(&sources) {
        Ok(_) => String::from("nothing"),
        Err(fault) => fault,
    }
}

fn comuni(sources: &mut Sources) -> &mut String {
    &mut sources.comuni
}

fn fusioni(sources: &mut Sources) -> &mut String {
    &mut sources.fusioni
}

fn asl_comuni(sources: &mut Sources) -> &mut String {
    &mut sources.asl_comuni
}

fn consultori(sources: &mut Sources) -> &mut String {
    &mut sources.consultori
}

fn cav(sources: &mut Sources) -> &mut String {
    &mut sources.cav
}

fn map(sources: &mut Sources) -> &mut String {
    &mut sources.map
}

#[track_caller]
fn says(message: String, file_and_line: &str, what: &str) {
    let start = format!("data/territory/{file_and_line}: ");
    assert!(
        message.starts_with(&start) && message.contains(what),
        "{message}"
    );
}

#[test]
fn the_tables_as_they_are_compile() {
    let texts = compile(&sources()).unwrap();
    assert!(texts.comuni.len() > 10_000 && texts.places.len() > 30_000);
    assert!(texts.map.len() > 5_000);
}

#[test]
fn a_column_must_be_known_and_there() {
    says(
        with(consultori, 1, "telefono2", "telephone"),
        "consultori.csv:1",
        "telephone",
    );
    says(
        with(consultori, 1, ",licence", ""),
        "consultori.csv:1",
        "licence",
    );
    says(with(cav, 1, "nome,", "nome,nome_2,"), "cav.csv:1", "nome_2");
    says(
        with(comuni, 3, "012002", "012002,"),
        "comuni.csv:3",
        "comma",
    );
}

#[test]
fn a_row_must_have_a_source() {
    says(
        with(
            consultori,
            2,
            "\"Ministero della Salute, elenco consultori anno 2019 (via github.com/mirai-Mirandola-Intersezionale/Centri-IST-e-controlli-API csv/consultori.csv, commit 91cc0ec)\"",
            "",
        ),
        "consultori.csv:2",
        "`source` is empty",
    );
    says(
        with(comuni, 2, "geonames", " "),
        "comuni.csv:2",
        "`coord_fonte` is empty",
    );
    says(
        with(
            fusioni,
            67,
            "conoscenza generale (non presente fra i soppressi nel dataset belfiore)",
            "",
        ),
        "fusioni.csv:67",
        "`fonte` is empty",
    );
    says(
        with(
            cav,
            2,
            "https://wemi.milano.it/milanofamiglie/inaugurazione-della-nuova-sede-cav/",
            "",
        ),
        "cav.csv:2",
        "`source` is empty",
    );
}

#[test]
fn a_code_is_known_and_one_row_s() {
    says(
        with(comuni, 3, "012002", "012001"),
        "comuni.csv:3",
        "`012001` has a row already",
    );
    says(
        with(asl_comuni, 3, "012002", "012001"),
        "asl_comuni.csv:3",
        "`012001` has a row already",
    );
    says(
        with(comuni, 3, "012002", "12002"),
        "comuni.csv:3",
        "six figures",
    );
    says(
        with(comuni, 3, "012002", "012999"),
        "comuni.csv:3",
        "no row in asl_comuni.csv",
    );
    says(
        with(fusioni, 2, "016253", "016999"),
        "fusioni.csv:2",
        "`016999` is no comune",
    );
    says(
        with(consultori, 2, "016004", "058091"),
        "consultori.csv:2",
        "`058091` is no comune",
    );
    says(
        with(consultori, 2, "016004", "016024"),
        "consultori.csv:2",
        "`016024` is Bergamo (BG), not Albino (BG)",
    );
    says(
        with(consultori, 3, "MS2019-030-001242", "MS2019-030-004745"),
        "consultori.csv:3",
        "MS2019-030-004745",
    );
    says(
        with(comuni, 3, "Albizzate", "AGRA"),
        "comuni.csv:3",
        "tell them apart",
    );
}

#[test]
fn an_asl_is_one_of_the_fifteen() {
    says(
        with(asl_comuni, 2, "ASL Varese", "ASL Torino"),
        "asl_comuni.csv:2",
        "`ASL Torino` is none of the fifteen",
    );
    says(
        with(consultori, 2, "ASL Bergamo", "Bergamo"),
        "consultori.csv:2",
        "`Bergamo` is none of the fifteen",
    );
    says(
        with(cav, 2, "ASL Milano", "ASL Milano 1"),
        "cav.csv:2",
        "Milano is not in ASL Milano 1",
    );
}

#[test]
fn a_point_is_in_lombardia() {
    says(
        with(comuni, 2, "46.03668", "41.9"),
        "comuni.csv:2",
        "no point of Lombardia",
    );
    says(
        with(comuni, 2, "46.03668", "46.036681"),
        "comuni.csv:2",
        "five decimals",
    );
    says(
        with(consultori, 2, "45.76444,9.79904", "9.79904,45.76444"),
        "consultori.csv:2",
        "no point of Lombardia",
    );
    says(
        with(cav, 2, "9.1895", ""),
        "cav.csv:2",
        "no point of Lombardia",
    );
}

#[test]
fn a_telephone_number_can_be_dialled() {
    for wrong in [
        "035759707",
        "035 759 707",
        "+39 035759707",
        "035 7597o7",
        "035 75",
        "135 759707",
        "035  759707",
    ] {
        says(
            with(consultori, 2, "035 759707", wrong),
            "consultori.csv:2",
            "no telephone number",
        );
    }
    says(
        with(cav, 2, "02 48701502", "02-48701502"),
        "cav.csv:2",
        "no telephone number",
    );
}

#[test]
fn other_cells_are_what_they_say() {
    says(
        with(consultori, 2, "privato accreditato", "privato"),
        "consultori.csv:2",
        "not `privato`",
    );
    says(
        with(consultori, 2, ",24021,", ",2402,"),
        "consultori.csv:2",
        "`cap` must be five figures",
    );
    says(
        with(consultori, 2, ",2019,", ",19,"),
        "consultori.csv:2",
        "`anno_dato` must be a year",
    );
    says(
        with(consultori, 2, "www.ss", "http://www.ss"),
        "consultori.csv:2",
        "without a scheme",
    );
    says(
        with(cav, 4, "info@", "info "),
        "cav.csv:4",
        "no e-mail address",
    );
    says(
        with(cav, 2, "sede", "ufficio"),
        "cav.csv:2",
        "not `ufficio`",
    );
    says(
        with(cav, 40, ",numero verde,", ",sede,"),
        "cav.csv:40",
        "is no comune",
    );
    says(with(cav, 40, "800 813000", ""), "cav.csv:40", "`telefono`");
    says(
        with(cav, 39, "federazione", "federazione,"),
        "cav.csv:39",
        "comma",
    );
}

/// What the build says where `from` in the map is `to` instead.
#[track_caller]
fn map_says(from: &str, to: &str, what: &str) {
    let message = with(map, 1, from, to);
    let start = "data/territory/lombardia_asl2014.topojson: ";
    assert!(
        message.starts_with(start) && message.contains(what),
        "{message}"
    );
}

#[test]
fn the_map_has_each_asl_once() {
    map_says("ASL Como", "ASL Torino", "`ASL Torino` is none of the ASL");
    map_says("ASL Como", "ASL Lecco", "ASL Lecco has an outline already");
    map_says(
        r#",{"arcs":[[-19,-53,-51]],"type":"Polygon","properties":{"asl_2014":"ASL Milano"}}"#,
        "",
        "ASL Milano has no outline",
    );
}

#[test]
fn the_map_has_closed_rings_of_arcs_that_there_are() {
    map_says(
        "[[7,8,9,10,11,12]]",
        "[[7,8,9,10,11]]",
        "ASL Brescia: a ring is open",
    );
    map_says(
        "[[7,8,9,10,11,12]]",
        "[[7,9,10,11,12]]",
        "ASL Brescia: arc 9 does not begin where",
    );
    map_says(
        "[[7,8,9,10,11,12]]",
        "[[7,8,9,10,11,53]]",
        "ASL Brescia: there is no arc 53",
    );
    map_says(
        "[[7,8,9,10,11,12]]",
        "[[-54,8,9,10,11,12]]",
        "ASL Brescia: there is no arc -54",
    );
    map_says(
        "[[7,8,9,10,11,12]]",
        "[[]]",
        "ASL Brescia: a ring is too small",
    );
    map_says(
        r#""type":"Polygon""#,
        r#""type":"LineString""#,
        "this is no TopoJSON of polygons",
    );
    map_says(
        r#""arcs":[[[772"#,
        r#""arcs":[],"more":[[[772"#,
        "there are no arcs",
    );
}

#[test]
fn lines_are_counted_whatever_ends_them() {
    for end in ["\n", "\r\n"] {
        let mut sources = sources();
        let lines: Vec<_> = sources.consultori.lines().collect();
        sources.consultori = lines.join(end).replace("035 4598370", "4598370");
        says(
            compile(&sources).err().unwrap_or_default(),
            "consultori.csv:5",
            "no telephone number",
        );
    }
}
