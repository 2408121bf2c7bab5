//! A wrong message of `locales/` stops the build, which says where it is and how to mend it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../build/locales.rs"]
mod locales;

use locales::{Compiled, File, compile};

fn both(it: &str, en: &str) -> Result<Compiled, String> {
    with_glossary("", it, en)
}

fn with_glossary(glossary: &str, it: &str, en: &str) -> Result<Compiled, String> {
    let language = |tag: &str, text: &str| file(tag, &format!("{text}\n# reviewed-by: nobody\n"));
    compile(&[
        language("en", en),
        file("glossary", glossary),
        language("it", it),
    ])
}

fn file(tag: &str, text: &str) -> File {
    File {
        tag: tag.to_owned(),
        text: text.to_owned(),
    }
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
    let fault = compile(&[file("en", "a = A\n# reviewed-by: nobody")])
        .err()
        .unwrap();
    assert!(fault.starts_with("locales/it.ftl:1: "), "{fault}");
}

#[test]
fn what_the_static_pages_say_is_in_the_reference_alone() {
    english(
        "a = A\nstatic-title = T\n",
        "static-title = T\na = A\n",
        "en.ftl:1",
        "`static-title` is said on pages that are in the language of locales/it.ftl alone",
    );
    for all in ["static-kiosk-a", "static-language"] {
        let it = format!("{all} = A\n");
        let missing = format!("`{all}` is missing");
        english(&it, "", "en.ftl:1", &missing);
    }
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
    italian("a = A\nb = { $x\n", 4, "no message");
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
fn who_has_reviewed_it_must_be_said() {
    let fault = compile(&[file("it", "a = A")]).err().unwrap();
    assert!(
        fault.starts_with("locales/it.ftl:1: ") && fault.contains("# reviewed-by: nobody"),
        "{fault}"
    );
}

/// Nobody is told any more that a language was not reviewed once it was.
#[test]
fn what_is_said_of_a_language_goes_once_a_person_has_reviewed_it() {
    let said = |who: &str| {
        let it = file(
            "it",
            "unreviewed = Non letto\n# reviewed-by: the original\n",
        );
        let en = format!("unreviewed = Unread\n# reviewed-by: {who}\n");
        let compiled = compile(&[it, file("en", &en)]).unwrap();
        let texts: Vec<_> = compiled.texts.into_iter().map(|(_, text)| text).collect();
        [texts[0].clone(), texts[3].clone()]
    };
    for nobody in ["nobody", "Nobody ", " nobody"] {
        assert_eq!(said(nobody), ["\n", "Unread\n"]);
    }
    assert_eq!(said("Ada Byron, interpreter, 2027-01-15"), ["\n", "\n"]);
}

const GLOSSARY: &str =
    "-isee = ISEE\n    .it = Un numero\n    .en = A number, the { -isee }\n-imu = IMU\n";

#[test]
fn a_term_stays_italian_and_is_marked() {
    let compiled = with_glossary(
        GLOSSARY,
        "a = ISEE e IMU di { $comune }, { $n }\n",
        "a = { -isee } and { -imu } of { $comune }, { \"7,00\" }, { $n }\n",
    )
    .unwrap();
    let text = |name: &str| compiled.texts.iter().find(|(its, _)| its == name).unwrap();
    assert_eq!(text("it.txt").1, "ISEE e IMU di \u{1}, \u{2}\n");
    let [open, close] = ['\u{2066}', '\u{2069}'];
    assert_eq!(
        text("en.txt").1,
        format!(
            "{open}ISEE{close} and {open}IMU{close} of {open}\u{1}{close}, {open}7,00{close}, \u{2}\n"
        )
    );
    assert_eq!(text("it.further.txt").1, "Un numero\n");
    assert_eq!(
        text("en.further.txt").1,
        format!("A number, the {open}ISEE{close}\n")
    );
}

#[test]
fn what_is_filled_in_has_a_direction_of_its_own_from_right_to_left() {
    let it = file("it", "a = { $n } { $act }\n# reviewed-by: the original\n");
    let ar = file("ar", "a = { $act } { $n }\n# reviewed-by: nobody\n");
    let compiled = compile(&[it, ar]).unwrap();
    let (_, text) = &compiled.texts[3];
    assert_eq!(text, "\u{2066}\u{2}\u{2069} \u{2068}\u{1}\u{2069}\n");
    let mirrored = "pub(super) const RIGHT_TO_LEFT: [bool; 2] = [false, true];";
    assert!(compiled.rust.contains(mirrored), "{}", compiled.rust);
}

#[test]
fn the_glossary_is_whole_and_kept_to() {
    #[track_caller]
    fn refused(glossary: &str, it: &str, en: &str, what: &str) {
        let fault = with_glossary(glossary, it, en).err().unwrap();
        assert!(fault.starts_with(what), "{fault}");
    }
    let half = "\n-isee = ISEE\n    .it = Un numero\n";
    refused(
        half,
        "",
        "",
        "locales/glossary.ftl:2: `-isee` is not explained",
    );
    refused(
        "a = A\n",
        "",
        "",
        "locales/glossary.ftl:1: `a` is a message",
    );
    refused(
        "-a = A\n-a = B\n",
        "",
        "",
        "locales/glossary.ftl:2: `-a` is there twice",
    );
    refused(
        "-a = { $x }\n",
        "",
        "",
        "locales/glossary.ftl:1: `-a` is a plain text",
    );
    refused("so\n", "", "", "locales/glossary.ftl:1: this is no");
    let more =
        |line: &str| format!("-isee = ISEE\n    .it = Un numero\n    .en = A number\n    {line}\n");
    refused(
        &more(".zh = X"),
        "",
        "",
        "locales/glossary.ftl:1: `-isee` has `.zh`, and there is no",
    );
    refused(
        &more(".en = Y"),
        "",
        "",
        "locales/glossary.ftl:1: `-isee` has `.en` twice",
    );
    let it = "a = Il tuo ISEE\n";
    refused(
        GLOSSARY,
        it,
        "a = Your income\n",
        "locales/en.ftl:1: `a` must keep ISEE",
    );
    refused(
        GLOSSARY,
        it,
        "a = Your ISEE\n",
        "locales/en.ftl:1: `a` has ISEE unmarked",
    );
    assert!(with_glossary(GLOSSARY, it, "a = Your { \"(ISEE)\" }\n").is_ok());
    // One that is not explained may be put in other words.
    assert!(with_glossary(GLOSSARY, "a = IMU\n", "a = a tax\n").is_ok());
}

#[test]
fn nobody_writes_what_sets_a_direction() {
    italian("a = A\u{2066}\n", 1, "control character");
}

#[test]
fn the_texts_and_their_names() {
    let it = "-t = ISEE\n# A comment.\na-b = Il tuo { -t }, { \"{\" }qui\n    e qui\ntoday-d = Esito\nstatic-e = Pagina { $z }\nstatic-kiosk-f = Chiosco\nc = { $x } e { $n ->\n    [0] zero\n   *[other] { $n }\n    [one] uno\n}\n";
    let en = "-t = income\nc = { $n } { $x }\na-b = Your { -t }\nstatic-kiosk-f = Kiosk\ntoday-d = Outcome\n";
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
            ("it.further.txt", "Esito\n"),
            ("it.static.txt", "Chiosco\nPagina \u{1}\n"),
            ("en.txt", "Your income\n\u{2} \u{1}\n"),
            ("en.further.txt", "Outcome\n"),
            ("en.static.txt", "Kiosk\n"),
        ]
    );
    for line in [
        "pub const A_B: Msg = Msg(0);",
        "pub fn c(text: &Text, x: &str, n: &str) -> String { text.with_2(Msg(1), x, n) }",
        "pub const TODAY_D: Msg = Msg(2);",
        "pub const ALL: [Lang; 2] = [Lang::It, Lang::En];",
    ] {
        assert!(
            compiled.rust.lines().any(|its| its == line),
            "{}",
            compiled.rust
        );
    }
}
