//! The territory as the widget and the command see it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;

use nasko_cresco::territory::{Asl, Comune, Comuni, Kind, Near, Place, Territory, tenths};
use serde_json::Value;

fn named(name: &str) -> Comune {
    let comuni = Comuni::built_in();
    comuni
        .iter()
        .find(|&comune| comuni.name(comune) == name)
        .unwrap()
}

/// What a search shows: the name, and the former name that fits, if that is why.
fn found(typed: &str) -> Vec<String> {
    let comuni = Comuni::built_in();
    let shown = |found: nasko_cresco::territory::Match| {
        let name = comuni.name(found.comune).to_owned();
        match found.former {
            Some(former) => format!(
                "{name} < {}",
                comuni.former_names(found.comune).nth(former).unwrap()
            ),
            None => name,
        }
    };
    comuni
        .search(typed, 5, &|_| true)
        .into_iter()
        .map(shown)
        .collect()
}

fn listed(near: &[Near]) -> Vec<(String, u32)> {
    near.iter()
        .map(|near| (Territory::built_in().place(near.place).id(), near.tenths()))
        .collect()
}

#[test]
fn the_places_of_the_published_cases() {
    let territory = Territory::built_in();
    let cases = fs::read_to_string("tests/cases.jsonl").unwrap();
    let mut seen = 0;
    for case in cases.lines() {
        let case: Value = serde_json::from_str(case).unwrap();
        let Some(places) = case["expected"]["places"].as_array() else {
            continue;
        };
        let expected: Vec<_> = places
            .iter()
            .map(|place| {
                (
                    place["id"].as_str().unwrap().to_owned(),
                    tenths(place["distance_km"].as_f64().unwrap()),
                )
            })
            .collect();
        let mut near = Vec::new();
        if let Some(code) = case["answers"]["residence"]["comune"].as_str() {
            let comune = territory.by_istat(code).unwrap();
            near = territory.consultori_near(comune);
            let verdict = case["expected"]["benefits"][0]["verdict"].as_str().unwrap();
            if !["unlikely", "closed"].contains(&verdict) {
                near.extend(territory.cav_near(comune));
            }
            seen += 1;
        }
        assert_eq!(listed(&near), expected, "{}", case["name"]);
    }
    assert!(seen > 20);
}

#[test]
fn every_comune_has_places() {
    let (comuni, territory) = (Comuni::built_in(), Territory::built_in());
    assert_eq!(comuni.iter().count(), 1501);
    for comune in comuni.iter() {
        let consultori = territory.consultori_near(comune);
        let asl = territory.asl(comune);
        assert!(!consultori.is_empty(), "{}", comuni.name(comune));
        let cav = territory.cav_near(comune);
        assert_eq!(
            cav.is_empty(),
            matches!(asl, Asl::Sondrio | Asl::Milano2),
            "{}",
            comuni.name(comune)
        );
        let all = territory.all_of_asl(asl, comune);
        assert!(all.starts_with(&consultori));
        assert!(
            all.iter()
                .all(|near| territory.place(near.place).asl() == asl)
        );
    }
    let (name, phone) = territory.helpline();
    assert_eq!((name.split(' ').next(), phone), (Some("SOS"), "800 813000"));
}

/// The order of the contract, written another way: as a sort by all that counts.
#[test]
fn the_order_of_the_contract() {
    let (comuni, territory) = (Comuni::built_in(), Territory::built_in());
    for comune in comuni.iter() {
        let mut consultori = Vec::new();
        let mut cav = Vec::new();
        for place in territory.places().map(|place| territory.place(place)) {
            if place.asl() != territory.asl(comune) {
                continue;
            }
            let km = territory.point(comune).km_to(place.point());
            // A distance is not negative, so that its bits are in its order.
            let key = (
                !place.reachable(),
                place.comune() != comune,
                km.to_bits(),
                place.kind() == Kind::Private,
                place.id(),
            );
            (if place.kind().is_cav() {
                &mut cav
            } else {
                &mut consultori
            })
            .push(key);
        }
        let ids = |near: Vec<Near>| {
            near.iter()
                .map(|near| territory.place(near.place).id())
                .collect::<Vec<_>>()
        };
        for (mut keys, near, limit) in [
            (consultori, territory.consultori_near(comune), 5),
            (cav, territory.cav_near(comune), 2),
        ] {
            keys.sort();
            let sorted: Vec<_> = keys.into_iter().take(limit).map(|key| key.4).collect();
            assert_eq!(ids(near), sorted, "{}", comuni.name(comune));
        }
    }
}

#[test]
fn a_comune_is_found_however_it_is_spelt() {
    for typed in [
        "sant angelo lodigiano",
        "SANT’ANGELO LOD",
        "S. Angelo Lodi",
        "santangelo lodigiano",
    ] {
        assert_eq!(found(typed), ["Sant'Angelo Lodigiano"], "{typed}");
    }
    for typed in [
        "sant'angelo",
        "SANT ANGELO",
        "Sant’Angelo",
        "S. Angelo",
        "santangelo",
    ] {
        assert_eq!(
            found(typed),
            ["Sant'Angelo Lodigiano", "Sant'Angelo Lomellina"],
            "{typed}"
        );
    }
    assert_eq!(found("sesto s. giovanni"), ["Sesto San Giovanni"]);
    assert_eq!(found("CANTU'")[0], "Cantù");
    assert_eq!(found("laveno mombello"), ["Laveno-Mombello"]);
    assert_eq!(found("mombello"), ["Laveno-Mombello"]);
}

#[test]
fn the_better_fit_comes_first() {
    assert_eq!(
        found("Lodi"),
        [
            "Lodi",
            "Lodi Vecchio",
            "Borghetto Lodigiano",
            "Casaletto Lodigiano",
            "Ospedaletto Lodigiano"
        ]
    );
    assert_eq!(found("como")[0], "Como");
    assert_eq!(found("bergamo"), ["Bergamo"]);
    assert_eq!(found(""), [""; 0]);
    assert_eq!(found(" - "), [""; 0]);
    assert_eq!(found("Москва"), [""; 0]);
}

#[test]
fn a_former_name_leads_to_the_comune_of_today() {
    assert_eq!(found("Gerosa"), ["Val Brembilla < Gerosa"]);
    assert_eq!(found("Brembilla"), ["Val Brembilla < Brembilla"]);
    assert_eq!(found("val brembilla"), ["Val Brembilla"]);
    let comuni = Comuni::built_in();
    assert_eq!(
        comuni.former_names(named("Bellagio")).collect::<Vec<_>>(),
        ["Civenna"]
    );
    assert_eq!(comuni.exact("brembilla"), Some(named("Val Brembilla")));
    assert_eq!(comuni.exact("VAL BREMBILLA"), Some(named("Val Brembilla")));
    assert_eq!(comuni.exact("Bellagio"), Some(named("Bellagio")));
    assert_eq!(
        comuni.exact("sant’angelo lodigiano"),
        Some(named("Sant'Angelo Lodigiano"))
    );
    assert_eq!(
        (
            comuni.exact("brembill"),
            comuni.exact(""),
            comuni.exact("Roma")
        ),
        (None, None, None)
    );
}

/// The rows of a table, and a way to have a cell by its column.
fn table(name: &str) -> Vec<impl Fn(&str) -> String> {
    let mut reader = csv::Reader::from_path(format!("data/territory/{name}.csv")).unwrap();
    let columns = reader.headers().unwrap().clone();
    let rows: Vec<_> = reader.records().collect::<Result<_, _>>().unwrap();
    rows.into_iter()
        .map(|row| {
            let columns = columns.clone();
            move |column: &str| {
                row[columns.iter().position(|its| its == column).unwrap()].to_owned()
            }
        })
        .collect()
}

fn hundred_thousandths(text: &str) -> u32 {
    (text.parse::<f64>().unwrap() * 1e5).round() as u32
}

#[test]
fn the_texts_lose_nothing_of_the_comuni() {
    let (comuni, territory) = (Comuni::built_in(), Territory::built_in());
    let rows = table("comuni");
    assert_eq!(rows.len(), comuni.iter().count());
    for row in rows {
        let comune = territory.by_istat(&row("istat")).unwrap();
        assert_eq!(comuni.name(comune), row("nome"));
        assert_eq!(territory.istat(comune), row("istat"));
        assert_eq!(territory.sigla(comune), row("sigla"));
        let point = territory.point(comune);
        assert_eq!(
            (point.lat, point.lon),
            (
                hundred_thousandths(&row("lat")),
                hundred_thousandths(&row("lon"))
            )
        );
        assert_eq!(comuni.exact(&row("nome")), Some(comune));
    }
    for row in table("asl_comuni") {
        let comune = territory.by_istat(&row("istat")).unwrap();
        assert_eq!(territory.asl_name(territory.asl(comune)), row("asl_2014"));
    }
    for row in table("fusioni") {
        let comune = territory.by_istat(&row("istat_attuale")).unwrap();
        let former = row("comune_soppresso");
        let known = comuni.former_names(comune).any(|name| name == former);
        assert!(
            known || comuni.name(comune).eq_ignore_ascii_case(&former),
            "{former}"
        );
        assert_eq!(comuni.exact(&former), Some(comune));
    }
    for code in ["", "058091", "01200", "0120011", "999999", "abc"] {
        assert_eq!(territory.by_istat(code), None);
    }
}

fn by_id(id: &str) -> Place<'static> {
    let territory = Territory::built_in();
    territory
        .places()
        .map(|place| territory.place(place))
        .find(|place| place.id() == id)
        .unwrap()
}

#[test]
fn the_texts_lose_nothing_of_the_places() {
    let (comuni, territory) = (Comuni::built_in(), Territory::built_in());
    let mut count = 0;
    let same = |place: Place<'static>, row: &dyn Fn(&str) -> String| {
        assert_eq!(place.name(comuni), row("nome"));
        assert_eq!(place.address(), row("indirizzo"));
        assert_eq!(place.cap(), row("cap"));
        assert_eq!(territory.istat(place.comune()), row("istat"));
        assert_eq!(territory.asl_name(place.asl()), row("asl_2014"));
        assert_eq!(place.phone(), row("telefono"));
        assert_eq!(place.email(), row("email"));
        assert_eq!(place.web(), row("web"));
        let point = place.point();
        assert_eq!(
            (point.lat, point.lon),
            (
                hundred_thousandths(&row("lat")),
                hundred_thousandths(&row("lon"))
            )
        );
    };
    for row in table("consultori") {
        let place = by_id(&row("id"));
        same(place, &row);
        assert_eq!(place.phone_2(), row("telefono2"));
        assert_eq!(
            place.kind(),
            if row("natura") == "pubblico" {
                Kind::Public
            } else {
                Kind::Private
            }
        );
        assert_eq!(place.year(), row("anno_dato"));
        let later = Some(row("anno_aggiornamento")).filter(|later| *later > row("anno_dato"));
        assert_eq!(place.checked(), later.unwrap_or_default());
        count += 1;
    }
    for (at, row) in table("cav").into_iter().enumerate() {
        let kind = match row("tipo").as_str() {
            "sede" => Kind::Cav,
            "sede staccata" => Kind::CavBranch,
            "sportello" => Kind::CavCounter,
            "numero verde" => {
                assert_eq!(
                    territory.helpline(),
                    (row("nome").as_str(), row("telefono").as_str())
                );
                continue;
            }
            _ => continue,
        };
        let place = by_id(&format!("CAV-{}", at + 1));
        same(place, &row);
        assert_eq!(place.kind(), kind);
        assert_eq!(place.year(), row("anno_fonte"));
        count += 1;
    }
    assert_eq!(territory.places().count(), count);
}

#[test]
fn a_text_that_is_cut_short_is_refused() {
    let whole = nasko_cresco::territory::PLACES_TXT;
    let lines = whole.lines().count();
    for kept in (0..lines).step_by(7).chain([lines - 1]) {
        let cut: String = whole.split_inclusive('\n').take(kept).collect();
        assert!(Territory::parse(&cut).is_none(), "{kept} lines");
    }
    assert!(Territory::parse(whole.trim_end()).is_none());
    assert!(Comuni::parse("x").is_none());
    assert!(Comuni::parse("0Agra9x").is_none());
}
