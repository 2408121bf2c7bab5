//! Every kind of wrong input: the summary takes the focus and leads to the field, the text stands beside it, what was typed
//! stays, and the title says so.

use super::answer::{Answer, answer};
use super::driver::{Browser, Outcome, Page, TODAY, journey};

/// What is typed in which fields, the field that is to be mended, and what is said of it.
struct Wrong {
    typed: &'static [(&'static str, &'static str)],
    field: &'static str,
    said: &'static str,
}

const fn wrong(
    typed: &'static [(&'static str, &'static str)],
    field: &'static str,
    said: &'static str,
) -> Wrong {
    Wrong { typed, field, said }
}

async fn is_shown(page: &Page, name: &str, wrong: &Wrong) -> Outcome {
    let title = page.say("document.title").await?;
    let right = title.replace("Errore: ", "");
    for (field, text) in wrong.typed {
        page.fill(field, text).await?;
    }
    page.press("continue").await?;
    // The summary of the time before may still be there: what it says must be new.
    page.until(&format!(
        "document.querySelector('#nc-errors a')?.textContent.startsWith({}) && \
         document.querySelector('#nc-errors a').hash === '#{}'",
        serde_json::json!(wrong.said),
        wrong.field
    ))
    .await
    .map_err(|error| format!("{name} {:?}: {error}", wrong.typed))?;
    let at = format!("{name} {:?}", wrong.typed);
    assert_eq!(page.page().await?, name);
    page.focused("nc-errors")
        .await
        .map_err(|error| format!("{at}: {error}"))?;
    page.titled("Errore: ").await?;
    assert_eq!(
        page.say("document.title").await?,
        format!("Errore: {right}")
    );
    let said = page.text("#nc-errors a").await?;
    assert_eq!(page.text("#nc-error").await?, format!("Errore: {said}"));
    for (field, text) in wrong.typed {
        assert_eq!(page.value(field).await?, *text, "{at}");
    }
    let invalid = page
        .run(
            "return [...document.querySelectorAll('[aria-invalid=true]')].map((field) =>
               [field.id, field.getAttribute('aria-describedby').split(' ').includes('nc-error')])",
        )
        .await?;
    assert_eq!(invalid, serde_json::json!([[wrong.field, true]]), "{at}");
    let described = page
        .run(
            "return [...document.querySelectorAll('[aria-describedby]')].flatMap((field) =>
               field.getAttribute('aria-describedby').split(' ')).every((id) => document.getElementById(id))",
        )
        .await?;
    assert_eq!(described, true, "{at}");
    page.click("#nc-errors a").await?;
    page.focused(wrong.field)
        .await
        .map_err(|error| format!("{at}: {error}"))?;
    // The link moves the focus, not the address.
    assert_eq!(page.say("location.hash").await?, "");
    Ok(())
}

/// Answers up to a page, everything wrong there, then something right, which clears it.
fn on(
    address: &'static str,
    before: &'static [Answer],
    wrongs: &'static [Wrong],
    right: Answer,
) -> Outcome {
    journey(Browser::default(), move |page| async move {
        page.open(address).await?;
        page.press("continue").await?;
        answer(&page, before).await?;
        let name = right.page();
        page.at(name).await?;
        for wrong in wrongs {
            is_shown(&page, name, wrong).await?;
        }
        right.give(&page).await?;
        page.see(&format!("form[data-page]:not([data-page={name}])"))
            .await?;
        let next = page.page().await?;
        page.at(&next).await?;
        assert_eq!(
            page.count("#nc-errors, #nc-error, [aria-invalid]").await?,
            0
        );
        // Nor does the problem wait there for her to come back.
        page.press("back").await?;
        page.at(name).await?;
        assert_eq!(page.count("#nc-errors").await?, 0);
        Ok(())
    })
}

#[test]
fn the_comune() -> Outcome {
    on(
        TODAY,
        &[],
        const {
            &[
                wrong(
                    &[("nc-comune", "Xyzzy")],
                    "nc-comune",
                    "Non troviamo questo comune",
                ),
                wrong(
                    &[("nc-comune", "Roma")],
                    "nc-comune",
                    "Non troviamo questo comune",
                ),
                wrong(
                    &[("nc-comune", "<b>&")],
                    "nc-comune",
                    "Non troviamo questo comune",
                ),
            ]
        },
        Answer::Comune("Bergamo"),
    )
}

#[test]
fn a_comune_and_none_in_lombardy() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.click("#nc-elsewhere").await?;
        let both = wrong(
            &[("nc-comune", "Bergamo")],
            "nc-comune",
            "Hai scritto un comune e anche",
        );
        is_shown(&page, "comune", &both).await?;
        assert!(page.checked("nc-elsewhere").await?);
        page.click("#nc-elsewhere").await?;
        page.press("continue").await?;
        page.at("residence-since").await
    })
}

#[test]
fn since_when() -> Outcome {
    const DAY: &str = "nc-since-day";
    const MONTH: &str = "nc-since-month";
    const YEAR: &str = "nc-since-year";
    on(
        TODAY,
        &[Answer::Comune("Bergamo")],
        const {
            &[
                wrong(
                    &[(DAY, ""), (MONTH, "3"), (YEAR, "2020")],
                    DAY,
                    "Manca il giorno",
                ),
                wrong(
                    &[(DAY, "1"), (MONTH, ""), (YEAR, "2020")],
                    MONTH,
                    "Manca il mese",
                ),
                wrong(
                    &[(DAY, "1"), (MONTH, "3"), (YEAR, "")],
                    YEAR,
                    "Manca l’anno",
                ),
                wrong(
                    &[(DAY, "x"), (MONTH, "3"), (YEAR, "2020")],
                    DAY,
                    "Il giorno va scritto in cifre",
                ),
                wrong(
                    &[(DAY, "1"), (MONTH, "marzo"), (YEAR, "2020")],
                    MONTH,
                    "Il mese va scritto in cifre",
                ),
                wrong(
                    &[(DAY, "1"), (MONTH, "3"), (YEAR, "anno")],
                    YEAR,
                    "L’anno va scritto con quattro",
                ),
                wrong(
                    &[(DAY, "1"), (MONTH, "3"), (YEAR, "20")],
                    YEAR,
                    "L’anno va scritto con quattro",
                ),
                wrong(
                    &[(DAY, "1"), (MONTH, "13"), (YEAR, "2020")],
                    MONTH,
                    "Il mese va da 1 a 12",
                ),
                wrong(
                    &[(DAY, "30"), (MONTH, "2"), (YEAR, "2020")],
                    DAY,
                    "Questo giorno non esiste: quel mese ha 29",
                ),
                wrong(
                    &[(DAY, "23"), (MONTH, "11"), (YEAR, "2026")],
                    DAY,
                    "Questa data deve ancora venire. Scrivi da quando",
                ),
            ]
        },
        Answer::Since("22 11 2026"),
    )
}

#[test]
fn the_due_date() -> Outcome {
    const DAY: &str = "nc-due-day";
    const MONTH: &str = "nc-due-month";
    const YEAR: &str = "nc-due-year";
    const WEEKS: &str = "nc-weeks";
    const DAYS: &str = "nc-week-days";
    on(
        TODAY,
        &[
            Answer::Comune("Bergamo"),
            Answer::Since("1 3 2020"),
            Answer::Pregnant,
        ],
        const {
            &[
                wrong(
                    &[(DAY, "31"), (MONTH, "4"), (YEAR, "2027")],
                    DAY,
                    "Questo giorno non esiste: quel mese ha 30",
                ),
                wrong(
                    &[(DAY, "10"), (MONTH, "7"), (YEAR, "2020")],
                    DAY,
                    "Questa data è passata da più di",
                ),
                wrong(
                    &[(DAY, "10"), (MONTH, "7"), (YEAR, "2029")],
                    DAY,
                    "Questa data è troppo lontana",
                ),
                wrong(
                    &[(DAY, "10"), (MONTH, "7"), (YEAR, "2027"), (WEEKS, "30")],
                    DAY,
                    "Hai scritto la data e anche le settimane",
                ),
                wrong(
                    &[(DAY, ""), (MONTH, ""), (YEAR, ""), (WEEKS, "44")],
                    WEEKS,
                    "Scrivi le settimane in cifre",
                ),
                wrong(&[(WEEKS, "dieci")], WEEKS, "Scrivi le settimane in cifre"),
                wrong(
                    &[(WEEKS, ""), (DAYS, "3")],
                    WEEKS,
                    "Scrivi le settimane in cifre",
                ),
                wrong(
                    &[(WEEKS, "10"), (DAYS, "7")],
                    DAYS,
                    "Scrivi i giorni in cifre",
                ),
                wrong(
                    &[(WEEKS, "43"), (DAYS, "6")],
                    WEEKS,
                    "Questa data è passata da più di",
                ),
            ]
        },
        Answer::Weeks("10", "3"),
    )
}

#[test]
fn the_birth_date() -> Outcome {
    const DAY: &str = "nc-birth-day";
    const MONTH: &str = "nc-birth-month";
    const YEAR: &str = "nc-birth-year";
    on(
        TODAY,
        &[
            Answer::Comune("Bergamo"),
            Answer::Since("1 3 2020"),
            Answer::Mother,
        ],
        const {
            &[
                wrong(
                    &[(DAY, "1"), (MONTH, "1"), (YEAR, "2027")],
                    DAY,
                    "Questa data deve ancora venire. Se il bambino",
                ),
                wrong(
                    &[(DAY, ""), (MONTH, "10"), (YEAR, "2026")],
                    DAY,
                    "Manca il giorno",
                ),
            ]
        },
        Answer::Birth("30 10 2026"),
    )
}

#[test]
fn the_isee() -> Outcome {
    on(
        TODAY,
        &[
            Answer::Comune("Bergamo"),
            Answer::Since("1 3 2020"),
            Answer::Pregnant,
            Answer::Due("10 7 2027"),
        ],
        const {
            &[
                wrong(
                    &[("nc-isee", "7,700")],
                    "nc-isee",
                    "Non capiamo se la virgola",
                ),
                wrong(
                    &[("nc-isee", "-5")],
                    "nc-isee",
                    "L’ISEE non può essere sotto zero",
                ),
                wrong(
                    &[("nc-isee", "99999999999999999999999999999999")],
                    "nc-isee",
                    "Questo numero è troppo lungo",
                ),
                wrong(
                    &[("nc-isee", "settemila")],
                    "nc-isee",
                    "Non riusciamo a leggere",
                ),
                wrong(&[("nc-isee", "€")], "nc-isee", "Non riusciamo a leggere"),
            ]
        },
        Answer::Isee("€ 7.700,00"),
    )
}

#[test]
fn the_household() -> Outcome {
    on(
        "?regime=in-force&data=2015-04-15",
        &[
            Answer::Comune("Bergamo"),
            Answer::Since("15 4 2010"),
            Answer::Pregnant,
            Answer::Due("21 11 2015"),
            Answer::Isee("14.500"),
        ],
        const {
            &[
                wrong(
                    &[("nc-household", "0")],
                    "nc-household",
                    "Scrivi quante persone siete",
                ),
                wrong(
                    &[("nc-household", "100")],
                    "nc-household",
                    "Scrivi quante persone siete",
                ),
                wrong(
                    &[("nc-household", "tre")],
                    "nc-household",
                    "Scrivi quante persone siete",
                ),
                wrong(
                    &[("nc-household", "3,5")],
                    "nc-household",
                    "Scrivi quante persone siete",
                ),
            ]
        },
        Answer::Household("3"),
    )
}
