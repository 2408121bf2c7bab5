//! Calendar files, read by a reader of others, and held against RFC 5545 where that forgives.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use icalendar::parser::{read_calendar, unfold};
use nasko_cresco::assess::dates::{self, HerDate, Occasion};
use nasko_cresco::assess::{
    Answers, Benefit, Date, Home, Isee, IseeRange, Maternity, Measures, Regime, RegimeChoice,
};
use nasko_cresco::calendar::{Entry, calendar};
use nasko_cresco::territory::Comune;
use proptest::prelude::*;

/// An event, as another program understands it.
#[derive(Debug, PartialEq, Eq)]
struct Event {
    uid: String,
    stamp: String,
    start: String,
    title: String,
    about: String,
}

/// What a program reads out of a file.
fn read(file: &str) -> Vec<Event> {
    let unfolded = unfold(file);
    let read = read_calendar(&unfolded).unwrap();
    read.components
        .iter()
        .map(|event| {
            assert_eq!(event.name.as_str(), "VEVENT");
            let value = |name: &str| {
                event
                    .find_prop(name)
                    .map(|property| property.val.as_str().to_owned())
                    .unwrap_or_default()
            };
            let start = event.find_prop("DTSTART").unwrap();
            assert_eq!(start.params.len(), 1);
            assert_eq!(start.params[0].key.as_str(), "VALUE");
            assert_eq!(
                start.params[0].val.as_ref().map(AsRef::as_ref),
                Some("DATE")
            );
            assert_eq!(value("CLASS"), "PRIVATE");
            assert_eq!(value("TRANSP"), "TRANSPARENT");
            Event {
                uid: value("UID"),
                stamp: value("DTSTAMP"),
                start: value("DTSTART"),
                title: value("SUMMARY"),
                about: value("DESCRIPTION"),
            }
        })
        .collect()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// All that there can be on a day.
const OCCASIONS: [Occasion; 5] = [
    Occasion::FirstDay(Benefit::Nasko),
    Occasion::LastDay(90),
    Occasion::FirstDay(Benefit::Cresco),
    Occasion::InTime(2),
    Occasion::TooOld(12),
];

/// The first day of CRESCO.
fn first(day: &str) -> HerDate {
    HerDate {
        what: OCCASIONS[2],
        day: date(day),
    }
}

/// Every line ends as it must, and none is longer than it may be.
fn is_folded(file: &str) {
    assert!(file.ends_with("END:VCALENDAR\r\n"), "{file}");
    for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{}: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        assert_ne!(line.trim(), "", "{file}");
    }
}

#[test]
fn a_file_to_the_letter() {
    let entry = Entry {
        date: first("2027-07-10"),
        title: "Primo giorno per chiedere CRESCO",
        about: "Consultorio Bergamo, 035 123",
    };
    assert_eq!(
        calendar(date("2026-11-22"), &[entry]).as_deref(),
        Some(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//date//EN\r\n\
             BEGIN:VEVENT\r\nUID:20270710-2@date.invalid\r\nDTSTAMP:20261122T000000Z\r\n\
             DTSTART;VALUE=DATE:20270710\r\nSUMMARY:Primo giorno per chiedere CRESCO\r\n\
             DESCRIPTION:Consultorio Bergamo\\, 035 123\r\n\
             CLASS:PRIVATE\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
    );
}

#[test]
fn nothing_to_mark_is_no_file() {
    assert_eq!(calendar(date("2026-11-22"), &[]), None);
}

#[test]
fn who_wants_to_know_nothing_reads_nothing() {
    let entries = ["2026-11-22", "2027-01-01"].map(|day| Entry {
        date: first(day),
        title: "Appuntamento",
        about: "",
    });
    let file = calendar(date("2026-11-22"), &entries).unwrap();
    for word in ["DESCRIPTION", "nasko", "cresco", "consultorio"] {
        assert!(
            !file.to_lowercase().contains(&word.to_lowercase()),
            "{word}: {file}"
        );
    }
    assert_eq!(read(&file).len(), 2);
}

#[test]
fn the_same_days_are_the_same_events() {
    // Who is pregnant, on the last day for NASKO, and on the days after it, which tell less.
    let file = |day| {
        let regime = RegimeChoice::Of(Regime::Of2013);
        let mut answers = Answers::new(date(day), regime).unwrap();
        answers.set_home(Some(Home::Lombardy(Comune::FIRST)));
        answers.set_since(Some(date("2019-08-17"))).unwrap();
        answers.set_isee(Isee::parse("7000").map(IseeRange::exact));
        let due = Some(date("2027-07-10"));
        answers
            .set_maternity(Some(Maternity::Pregnant { due }))
            .unwrap();
        let entries: Vec<_> = dates::of(&answers, Measures::Both)
            .into_iter()
            .filter(|date| date.what != OCCASIONS[0])
            .map(|date| Entry {
                date,
                title: "a",
                about: "",
            })
            .collect();
        read(&calendar(date(day), &entries).unwrap())
    };
    let all = file("2026-11-22");
    assert_eq!(all.len(), 4);
    for (day, left) in [("2027-01-01", 4), ("2027-01-02", 3), ("2027-03-12", 3)] {
        let later = file(day);
        assert_eq!(later.len(), left, "{day}");
        for event in &later {
            assert!(all.iter().any(|known| known.uid == event.uid), "{event:?}");
        }
    }
}

#[test]
fn no_two_of_one_day_are_the_same_event() {
    let day = date("2027-07-10");
    let entries = OCCASIONS.map(|what| Entry {
        date: HerDate { what, day },
        title: "a",
        about: "",
    });
    let mut uids: Vec<_> = read(&calendar(day, &entries).unwrap())
        .into_iter()
        .map(|event| event.uid)
        .collect();
    uids.sort();
    uids.dedup();
    assert_eq!(uids.len(), OCCASIONS.len());
}

#[test]
fn a_long_line_is_folded_between_letters() {
    // Of two bytes, so that 75 falls into one; of four; and with nothing to break at.
    for letter in ["è", "😀", "a", "\\", ","] {
        let title = letter.repeat(200);
        let entry = Entry {
            date: first("2027-07-10"),
            title: &title,
            about: &title,
        };
        let file = calendar(date("2026-11-22"), &[entry]).unwrap();
        is_folded(&file);
        let [event] = read(&file).try_into().unwrap();
        assert_eq!((event.title, event.about), (title.clone(), title));
    }
}

/// Texts of that form. None of ours ends in a blank, of which folding could make a line that readers take for an empty one.
fn written(form: &'static str) -> impl Strategy<Value = String> {
    let is_blank = |letter: char| letter.is_whitespace() && letter != '\n';
    form.prop_map(move |text| text.trim_end_matches(is_blank).to_owned())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn every_date_and_text_comes_back(
        days in prop::collection::vec((2000..=2102i32, 1..=12u32, 1..=28u32), 1..6),
        title in written("[^\\r\\p{Cc}]{1,120}|[a-z;,\\\\\n]{1,20}"),
        about in written("[^\\r\\p{Cc}]{0,120}"),
    ) {
        let days: Vec<Date> = days
            .into_iter()
            .filter_map(|(year, month, day)| Date::from_ymd_opt(year, month, day))
            .collect();
        let entries: Vec<Entry> = days
            .iter()
            .enumerate()
            .map(|(number, &day)| {
                let date = HerDate { what: OCCASIONS[number], day };
                Entry { date, title: &title, about: &about }
            })
            .collect();
        let file = calendar(days[0], &entries).unwrap();
        is_folded(&file);
        let events = read(&file);
        prop_assert_eq!(events.len(), days.len());
        for (event, day) in events.iter().zip(&days) {
            prop_assert_eq!(&event.start, &day.format("%Y%m%d").to_string());
            prop_assert_eq!(&event.stamp, &days[0].format("%Y%m%dT000000Z").to_string());
            prop_assert_eq!(&event.title, &title);
            prop_assert_eq!(&event.about, &about);
        }
    }
}
