//! What the pages say and list: the one place where this tool meets the widget's own data and words.

use anyhow::{Context, Result};
use nasko_cresco::assess::basis::BASES_TXT;
use nasko_cresco::assess::date::days_between;
use nasko_cresco::assess::law::{CRESCO, IseeLimit, NASKO, NaskoGrant, last_period};
use nasko_cresco::assess::{Benefit, Date, Money, Month, Regime};
use nasko_cresco::collected;
use nasko_cresco::territory::{Asl, COMUNI_TXT, Comuni, Kind, MAP_TXT, PLACES_TXT, Territory};
use nasko_cresco::text::{BUILT_IN, Lang, static_keys, static_text};

use super::json;

/// The comune names that the first question needs, as the widget reads them.
pub fn comuni() -> &'static str {
    COMUNI_TXT
}

/// The consultori, as the widget reads them.
pub fn places() -> &'static str {
    PLACES_TXT
}

/// The outlines of the ASL, as the widget reads them.
pub fn map() -> &'static str {
    MAP_TXT
}

/// Who says what of the law, as the widget reads it.
pub fn bases() -> &'static str {
    BASES_TXT
}

/// The built-in languages and their words, as the widget reads them: what it begins with, and what its further pages say. Italian first.
pub fn built_in() -> impl Iterator<Item = (&'static str, [&'static str; 2])> {
    BUILT_IN.into_iter().map(|(lang, text)| (lang.tag(), text))
}

/// The built-in languages, and what each calls itself.
pub fn languages() -> impl Iterator<Item = (&'static str, &'static str)> {
    Lang::ALL.into_iter().map(|lang| (lang.tag(), lang.name()))
}

/// The Italian words of a message for the static pages, its variables filled in.
pub fn words(key: &str, variables: &[&str]) -> Result<String> {
    static_text(Lang::ALL[0], key, variables)
        .with_context(|| format!("locales/it.ftl has no message {key}"))
}

/// What the kiosk's script says, language by language, as JSON, with the way it is written (`dir`). The one variable is a number
/// of seconds, which the script fills in.
pub fn kiosk_words() -> Result<Vec<(&'static str, String)>> {
    let words = |lang: Lang| {
        let mut said = vec![("dir", json::string(lang.dir()))];
        for key in static_keys() {
            if let Some(name) = key.strip_prefix("static-kiosk-") {
                let text = static_text(lang, key, &["{seconds}"])
                    .with_context(|| format!("locales/{}.ftl has no {key}", lang.tag()))?;
                said.push((name, json::string(&text)));
            }
        }
        Ok((lang.tag(), json::object(said)))
    };
    Lang::ALL.into_iter().map(words).collect()
}

/// When the law and the places were collected.
pub fn collected() -> Result<String> {
    words(
        "static-collected",
        &[&day(collected::law()), &day(collected::places())],
    )
}

/// The rules of the programme in words: NASKO, then CRESCO.
pub fn rules() -> Result<[String; 2]> {
    let nasko = NASKO.iter().find(|law| law.regime == Regime::Of2013);
    let cresco = CRESCO.iter().find(|law| law.regime == Regime::Of2013);
    let (nasko, cresco) = nasko
        .zip(cresco)
        .context("data/law has no regime of 2013")?;
    let (IseeLimit::One(isee), NaskoGrant::UpTo { total, months }) = (&nasko.isee, &nasko.grant)
    else {
        anyhow::bail!("NASKO of 2013 has another shape than the words for it");
    };
    Ok([
        words(
            "static-nasko",
            &[
                &euro(isee.value),
                &nasko.last_day.value.to_string(),
                &euro(total.value),
                &months.value.to_string(),
            ],
        )?,
        words(
            "static-cresco",
            &[
                &cresco.child_months.value.to_string(),
                &euro(cresco.isee.value),
                &euro(cresco.monthly.value),
                &cresco.months.value.to_string(),
            ],
        )?,
    ])
}

/// When the two funds closed.
pub fn closed() -> Result<String> {
    let [nasko, cresco] = [Benefit::Nasko, Benefit::Cresco].map(|fund| day(last_period(fund).to));
    words("static-closed", &[&nasko, &cresco])
}

/// Whole euro, as they are written in Italy.
fn euro(money: Money) -> String {
    let euro = money.cents() / 100;
    match (euro / 1000, euro % 1000) {
        (0, rest) => format!("{rest} €"),
        (thousands, rest) => format!("{thousands}.{rest:03} €"),
    }
}

/// A day in figures, as it is written in Italy.
fn day(date: Date) -> String {
    let month = Month::of(date);
    let day = days_between(month.first_day(), date) + 1;
    format!("{day}/{}/{}", month.month(), month.year())
}

/// An ASL and its consultori.
pub struct Area {
    /// What it is called in addresses.
    pub slug: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its consultori, by comune.
    pub places: Vec<Place>,
}

/// A consultorio of the static list.
pub struct Place {
    /// Its name.
    pub name: String,
    /// Whether it is public.
    pub public: bool,
    /// The comune where it is.
    pub town: &'static str,
    /// Street and number, postcode and town.
    pub address: String,
    /// Its phone number, as people write it; empty where it is not known.
    pub phone: &'static str,
    /// Its site; empty where it is not known.
    pub web: &'static str,
}

/// The consultori of every ASL.
pub fn areas() -> Vec<Area> {
    let (territory, comuni) = (Territory::built_in(), Comuni::built_in());
    let mut areas: Vec<Area> = Asl::ALL
        .into_iter()
        .map(|asl| Area {
            slug: asl.slug(),
            name: territory.asl_name(asl),
            places: Vec::new(),
        })
        .collect();
    for place in territory.places().map(|place| territory.place(place)) {
        if place.kind().is_cav() {
            continue;
        }
        let town = comuni.name(place.comune());
        let street = match place.address() {
            "" => String::new(),
            street => format!("{street}, "),
        };
        let address = format!("{street}{} {town}", place.cap());
        areas[place.asl() as usize].places.push(Place {
            name: place.name(comuni),
            public: place.kind() == Kind::Public,
            town,
            address: address.trim().to_owned(),
            phone: place.phone(),
            web: place.web(),
        });
    }
    for area in &mut areas {
        area.places
            .sort_by(|one, next| (one.town, &one.address).cmp(&(next.town, &next.address)));
    }
    areas.sort_by_key(|area| area.name);
    areas
}

/// The national helpline: what it is called and its number.
pub fn helpline() -> Result<(String, &'static str)> {
    let (name, number) = Territory::built_in().helpline();
    Ok((words("static-helpline", &[name])?, number))
}
