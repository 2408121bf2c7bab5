//! What she takes along on her own phone: the codes on the result say what the page says, and nothing that she has answered.

use serde_json::{Value, json};

use super::answer::{Answer, to_result};
use super::driver::{Browser, ELEMENT, Outcome, Page, TODAY, journey};
use super::scan::scan;
use super::{kiosk, site};

/// Of Bergamo, pregnant. No other text of the result has these figures.
const PREGNANT: &[Answer] = &[
    Answer::Comune("Bergamo"),
    Answer::Since("17 8 2019"),
    Answer::Pregnant,
    Answer::Due("23 6 2027"),
    Answer::Isee("7.123,45"),
];

/// What must be in no code.
const ANSWERS: [&str; 10] = [
    "7.123", "7123", "17/8", "agosto", "August", "2019", "2027", "NASKO", "CRESCO", "incinta",
];

/// A business card, as a phone reads it.
#[derive(Debug, PartialEq, Eq)]
struct Card {
    name: String,
    /// Street, town, CAP, country.
    address: [String; 4],
    phones: Vec<String>,
}

/// Splits at `;`, but not at `\;`, and takes the backslashes away (RFC 2426, 4).
fn fields(value: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match (letter, fields.last_mut()) {
            (';', _) => fields.push(String::new()),
            ('\\', Some(last)) => last.extend(letters.next().map(|next| match next {
                'n' | 'N' => '\n',
                next => next,
            })),
            (letter, Some(last)) => last.push(letter),
            _ => {}
        }
    }
    fields
}

impl Card {
    fn read(text: &str) -> Card {
        let lines: Vec<&str> = text
            .strip_suffix("\r\n")
            .unwrap_or_default()
            .split("\r\n")
            .collect();
        assert_eq!(lines.first(), Some(&"BEGIN:VCARD"), "{text}");
        assert_eq!(lines.get(1), Some(&"VERSION:3.0"), "{text}");
        assert_eq!(lines.last(), Some(&"END:VCARD"), "{text}");
        let all = |wanted: &str| -> Vec<Vec<String>> {
            let of = |line: &&str| -> Option<Vec<String>> {
                let (name, value) = line.split_once(':')?;
                (name.split(';').next() == Some(wanted)).then(|| fields(value))
            };
            lines.iter().filter_map(of).collect()
        };
        let (named, full, addresses) = (all("N"), all("FN"), all("ADR"));
        assert_eq!(
            [named.len(), full.len(), addresses.len()],
            [1, 1, 1],
            "{text}"
        );
        // Family name, given name, others, before and after the name.
        assert_eq!(named[0].len(), 5, "{text}");
        assert_eq!(full[0].len(), 1, "{text}");
        assert_eq!(named[0][0], full[0][0], "{text}");
        // Box, more of it, street, town, region, CAP, country.
        let address = &addresses[0];
        assert_eq!(address.len(), 7, "{text}");
        Card {
            name: full[0][0].clone(),
            address: [2, 3, 5, 6].map(|part| address[part].clone()),
            phones: all("TEL").into_iter().map(|tel| tel.concat()).collect(),
        }
    }
}

/// What the page says of a place, and its papers, as lists of texts.
async fn shown(page: &Page, root: &str) -> Outcome<Value> {
    page.run(&format!(
        "const root = {root};
         const [name, address] = [...root.querySelectorAll('[data-place]')[0].querySelectorAll('p')];
         const titles = ['Che cosa portare', 'What to bring'];
         const lists = [...root.querySelectorAll('.nc-card h3')]
           .filter(({{ textContent }}) => titles.includes(textContent))
           .map((title) => title.nextElementSibling);
         return {{
           name: name.querySelector('strong').textContent,
           address: address.textContent.split(' · ')[0],
           phones: [...root.querySelectorAll('[data-place]')[0].querySelectorAll('.nc-phone')].map((one) => one.textContent),
           papers: [...new Set(lists.flatMap((list) => [...list.children].map((one) => one.textContent)))]
             .filter((paper) => !/colloquio|your talk/.test(paper)),
         }};"
    ))
    .await
}

fn texts(value: &Value) -> Vec<String> {
    let all = value.as_array().into_iter().flatten();
    all.filter_map(|one| one.as_str().map(str::to_owned))
        .collect()
}

/// Photographs both and holds them against the page. `heading` is what stands over the papers.
async fn say_what_the_page_says(page: &Page, root: &str, heading: &str) -> Outcome {
    page.see("figure:nth-of-type(2) [data-code] svg").await?;
    let shown = shown(page, root).await?;
    let scanned = scan(page, "figure:nth-of-type(1) [data-code]").await?;
    let card = Card::read(&scanned);
    assert_eq!(card.name, shown["name"], "{scanned}");
    let [street, town, cap, country] = &card.address;
    assert_eq!(
        format!("{street}, {cap} {town}"),
        shown["address"],
        "{scanned}"
    );
    assert_eq!(country, "Italia");
    let dialled: Vec<String> = texts(&shown["phones"])
        .iter()
        .map(|number| format!("+39{}", number.replace([' ', '/', '-'], "")))
        .collect();
    assert!(!dialled.is_empty());
    assert_eq!(card.phones, dialled, "{scanned}");

    let papers = scan(page, "figure:nth-of-type(2) [data-code]").await?;
    let mut lines = papers.lines();
    assert_eq!(lines.next(), Some(heading));
    let named: Vec<&str> = lines.filter_map(|line| line.strip_prefix("- ")).collect();
    assert!(named.len() > 2, "{papers}");
    assert_eq!(named, texts(&shown["papers"]), "{papers}");

    for said in [&scanned, &papers] {
        for answer in ANSWERS {
            assert!(!said.contains(answer), "{answer}: {said}");
        }
    }
    // Her comune is that of a place; and no code says that it is hers.
    assert!(!papers.contains("Bergamo"), "{papers}");
    Ok(())
}

const ITALIAN: &str = "Da portare al consultorio:";

/// `narrow` is a small phone, whose pixels are as fine as those of every such phone.
fn on_the_page(browser: Browser, narrow: bool) -> Outcome {
    journey(browser, move |page| async move {
        if narrow {
            let screen =
                json!({ "width": 320, "height": 640, "deviceScaleFactor": 2, "mobile": true });
            page.devtools("Emulation.setDeviceMetricsOverride", screen)
                .await?;
        }
        to_result(&page, TODAY, PREGNANT).await?;
        assert_eq!(page.count("[data-code]").await?, 0);
        page.press("codes").await?;
        page.see("[data-action=codes][aria-expanded=true]").await?;
        say_what_the_page_says(&page, "document", ITALIAN).await?;
        // In another language the places stay, and the papers are others' words.
        page.speak("en").await?;
        let before = "document.querySelectorAll('[data-code]')[1].drawn.startsWith('To bring')";
        page.until(before).await?;
        say_what_the_page_says(&page, "document", "To bring to the consultorio:").await?;
        page.press("codes").await?;
        page.see("[data-action=codes][aria-expanded=false]").await?;
        assert_eq!(page.count("[data-code]").await?, 0);
        Ok(())
    })
}

#[test]
fn codes_say_what_the_page_says() -> Outcome {
    on_the_page(Browser::default(), false)
}

#[test]
fn codes_can_be_read_in_the_dark() -> Outcome {
    let browser = Browser {
        dark: true,
        ..Browser::default()
    };
    on_the_page(browser, false)
}

#[test]
fn codes_can_be_read_off_a_narrow_phone() -> Outcome {
    on_the_page(Browser::default(), true)
}

/// They stand there at once, and come with every interview anew.
#[test]
fn codes_stand_there_on_a_kiosk() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = kiosk::open(&page, kiosk::KIOSK).await?;
        kiosk::to_result(&page, PREGNANT).await?;
        assert_eq!(page.count("[data-action=codes]").await?, 0);
        say_what_the_page_says(&page, "document", ITALIAN).await?;
        page.press("restart").await?;
        page.at("start").await?;
        assert_eq!(page.count("[data-code]").await?, 0);
        kiosk::to_result(&page, PREGNANT).await?;
        say_what_the_page_says(&page, "document", ITALIAN).await
    })
}

#[test]
fn codes_come_in_the_element_on_another_site() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, "application-date=\"2026-11-22\"", "").await?;
        site::to_result(&element, PREGNANT).await?;
        element.press("codes").await?;
        say_what_the_page_says(&element, ELEMENT, ITALIAN).await
    })
}

/// Who knows nothing has no place to take along, and who may get nothing no papers.
#[test]
fn codes_are_there_only_where_there_is_something_to_take() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, super::answer::UNSURE).await?;
        let known = page.count("[data-action=codes]").await?;
        if known > 0 {
            page.press("codes").await?;
            page.see("[data-code] svg").await?;
            assert_eq!(page.count("[data-code]").await?, 1);
            let papers = scan(&page, "[data-code]").await?;
            assert!(papers.starts_with(ITALIAN), "{papers}");
        }
        to_result(&page, TODAY, &[Answer::Elsewhere]).await?;
        assert_eq!(page.count("[data-action=codes], [data-code]").await?, 0);
        Ok(())
    })
}
