//! A wrong message of `locales/` stops the build, which says where it is and how to mend it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../build/locales.rs"]
mod locales;

use locales::{Compiled, File, compile};

fn both(it: &str, en: &str) -> Result<Compiled, String> {
    let file = |tag: &str, text: &str| File {
        tag: tag.to_owned(),
        text: text.to_owned(),
    };
    compile(&[file("en", en), file("it", it)])
}

/// What the build says of an English file, beside an Italian one that is right.
#[track_caller]
fn english(it: &str, en: &str, file_and_line: &str, what: &str) {
    let fault = both(it, en).err().unwrap();
    assert!(
        fault.starts_with(&format!("locales/{file_and_line}: ")) && fault.contains(what),
        "{fault}"
    );
}

/// What the build says of an Italian file.
#[track_caller]
fn italian(it: &str, line: u32, what: &str) {
    english(it, "a = A", &format!("it.ftl:{line}"), what);
}

#[test]
fn a_key_must_be_in_every_language() {
    english(
        "a = A\nb = B\nc = C\n",
        "a = A\n\nc = C\n",
        "en.ftl:1",
        "`b` is missing after this line; locales/it.ftl:2",
    );
    english(
        "a = A\n",
        "a = A\n\nz = Z\n",
        "en.ftl:3",
        "`z` is not in locales/it.ftl",
    );
    let fault = compile(&[File {
        tag: "en".to_owned(),
        text: "a = A".to_owned(),
    }])
    .err()
    .unwrap();
    assert!(fault.starts_with("locales/it.ftl:1: "), "{fault}");
}

#[test]
fn the_variables_must_be_the_same() {
    english("a = { $x }\n", "\na = X\n", "en.ftl:2", "$x, not none");
    english("a = { $x }\n", "a = { $y }\n", "en.ftl:1", "$x, not $y");
    english(
        "a = A\n",
        "a = { $x ->\n *[other] X\n}\n",
        "en.ftl:1",
        "none, not $x",
    );
}

#[test]
fn a_key_is_there_once_and_in_lower_case() {
    italian("a = A\n\na = B\n", 3, "`a` is there twice");
    italian("a = A\nbC = B\n", 2, "`bC` must be in lower case");
    italian("-t = T\n-t = U\na = A\n", 2, "`-t` is there twice");
    italian("a = { $xY }\n", 1, "`$xY` must be in lower case");
}

#[test]
fn junk_is_refused() {
    italian("a = A\n\nthis is no message\n", 3, "no message");
    italian("a = A\nb = { $x\n", 3, "no message");
}

#[test]
fn what_the_widget_cannot_show_is_refused() {
    italian("a = A\nb = { NUMBER($x) }\n", 2, "no function `NUMBER`");
    italian("a = A\nb = { -t }\n", 2, "no term `-t`");
    italian(
        "-t = { -u }\n-u = { -t }\na = { -t }\n",
        1,
        "leads back to itself",
    );
    italian("-t = { $x }\na = { -t }\n", 1, "no variables");
    italian(
        "-t = T\n    .short = S\na = { -t.short }\n",
        3,
        "Term attributes",
    );
    italian("a = A\nb = { a }\n", 2, "`a` is a message");
    italian("a = A\nb = B\n    .title = T\n", 2, "no attributes");
    italian("a = A\u{1}\n", 1, "control character");
    italian(
        "a = { $x ->\n    [lots] X\n   *[other] Y\n}\n",
        2,
        "`lots` is neither",
    );
    italian(
        "a = { $x ->\n    [1.5] X\n   *[other] Y\n}\n",
        2,
        "`1.5` is neither",
    );
    italian(
        "a = { $x ->\n   *[other] { $y ->\n       *[other] Y\n    }\n}\n",
        2,
        "a choice cannot stand in a choice",
    );
}

#[test]
fn the_texts_and_their_names() {
    let it = "-t = ISEE\n# A comment.\na-b = Il tuo { -t }, { \"{\" }qui\n    e qui\nresult-d = Esito\nstatic-e = Pagina\nc = { $x } e { $n ->\n    [0] zero\n   *[other] { $n }\n    [one] uno\n}\n";
    let en =
        "-t = income\nc = { $n } { $x }\na-b = Your { -t }\nstatic-e = Page\nresult-d = Outcome\n";
    let compiled = both(it, en).unwrap();
    let texts: Vec<_> = compiled
        .texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    assert_eq!(
        texts,
        [
            (
                "it.txt",
                "Il tuo ISEE, {qui e qui\n\u{1} e \u{e}\u{2}0\u{f}zero\u{10}one\u{f}uno\u{10}other\u{f}\u{2}\u{10}\u{11}\n"
            ),
            ("it.rest.txt", "Esito\n"),
            ("it.static.txt", "Pagina\n"),
            ("en.txt", "Your income\n\u{2} \u{1}\n"),
            ("en.rest.txt", "Outcome\n"),
            ("en.static.txt", "Page\n"),
        ]
    );
    for line in [
        "pub const A_B: Msg = Msg(0);",
        "pub fn c(text: &Text, x: &str, n: u32) -> String { text.fill(Msg(1), &[Arg::Text(x), Arg::Number(n)]) }",
        "pub const RESULT_D: Msg = Msg(2);",
        "pub const ALL: [Lang; 2] = [Lang::It, Lang::En];",
    ] {
        assert!(
            compiled.rust.lines().any(|its| its == line),
            "{}",
            compiled.rust
        );
    }
}

#[test]
fn the_reference_s_variable_is_a_number_where_another_language_chooses_by_it() {
    let compiled = both(
        "a = { $n } mesi\n",
        "a = { $n ->\n    [one] a month\n   *[other] { $n } months\n}\n",
    )
    .unwrap();
    assert!(
        compiled
            .rust
            .contains("pub fn a(text: &Text, n: u32) -> String"),
        "{}",
        compiled.rust
    );
}
