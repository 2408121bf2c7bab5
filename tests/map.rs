//! The map has the fifteen ASL, each where its comuni are.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use nasko_cresco::territory::{Asl, Comuni, MAP_TXT, Territory};

/// A point of the picture.
type Unit = [f64; 2];

/// The upper left corner of the file's own box, and units to a degree: of longitude, of latitude.
const CORNER: [f64; 2] = [8.498_337, 46.635_187];
const SCALE: [f64; 2] = [170.874_5, 243.79];

/// Square kilometres to a square unit: 111.2 km to a degree of latitude.
const AREA: f64 = (111.2 / SCALE[1]) * (111.2 / SCALE[1]);

/// How large each is, in square kilometres: of openpolis's outlines at their full resolution, unioned by ASL, in the order of
/// `Asl::ALL`.
const AREAS: [f64; 15] = [
    2757.0, 3445.0, 1276.0, 1766.0, 823.0, 789.0, 2315.0, 234.0, 746.0, 573.0, 404.0, 2920.0,
    3232.0, 1333.0, 1183.0,
];

/// The comuni whose town lies outside the outline of their ASL: on a border, which is drawn more simply than it is.
const BESIDE: [&str; 5] = [
    "Brusimpiano",
    "Castelli Calepio",
    "Clivio",
    "Cremenaga",
    "Maccastorna",
];

/// What a line says: the point for the name, then the rings.
fn outline(asl: Asl) -> (Unit, Vec<Vec<Unit>>) {
    let line = MAP_TXT.lines().nth(asl as usize).unwrap();
    let (point, path) = line.split_at(line.find('M').unwrap());
    let point = numbers(point);
    let rings = path.split_inclusive('z').map(|ring| {
        let ring = ring.strip_prefix('M').unwrap();
        // Each ring is closed.
        let (start, steps) = ring.strip_suffix('z').unwrap().split_once('l').unwrap();
        let start = numbers(start);
        let mut at = [start[0], start[1]];
        let mut points = vec![at];
        for step in numbers(steps).chunks(2) {
            at = [at[0] + step[0], at[1] + step[1]];
            points.push(at);
        }
        points
    });
    ([point[0], point[1]], rings.collect())
}

fn numbers(text: &str) -> Vec<f64> {
    let text = text.replace('-', " -");
    let numbers = text
        .split_ascii_whitespace()
        .map(|number| number.parse().unwrap());
    numbers.collect()
}

fn edges(ring: &[Unit]) -> impl Iterator<Item = (Unit, Unit)> {
    let next = ring.iter().cycle().skip(1);
    ring.iter().copied().zip(next.copied())
}

fn area(ring: &[Unit]) -> f64 {
    let twice: f64 = edges(ring).map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum();
    twice.abs() / 2.0
}

fn holds(rings: &[Vec<Unit>], [x, y]: Unit) -> bool {
    let crossed = rings.iter().flat_map(|ring| edges(ring)).filter(|(a, b)| {
        (a[1] > y) != (b[1] > y) && x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
    });
    crossed.count() % 2 == 1
}

#[test]
fn it_has_a_line_for_each_and_its_size() {
    let lines: Vec<_> = MAP_TXT.lines().collect();
    assert_eq!(lines.len(), Asl::ALL.len() + 1);
    assert_eq!(lines[Asl::ALL.len()], "0 0 500 476");
    assert!(MAP_TXT.ends_with('\n'));
}

#[test]
fn each_outline_is_in_the_picture_and_has_the_point_for_its_name_in_it() {
    for asl in Asl::ALL {
        let (point, rings) = outline(asl);
        assert!(holds(&rings, point), "{asl:?}");
        for [x, y] in rings.into_iter().flatten() {
            let within = (0.0..=500.0).contains(&x) && (0.0..=476.5).contains(&y);
            assert!(within, "{asl:?}: {x} {y}");
        }
    }
}

#[test]
fn each_is_as_large_as_it_is() {
    for (asl, real) in Asl::ALL.into_iter().zip(AREAS) {
        let (_, rings) = outline(asl);
        let drawn: f64 = rings.iter().map(|ring| area(ring)).sum::<f64>() * AREA;
        let off = (drawn - real).abs() / real;
        assert!(off < 0.03, "{asl:?}: {drawn:.0} km², not {real}");
    }
}

#[test]
fn no_two_lie_over_each_other() {
    let drawn: Vec<_> = Asl::ALL.map(|asl| outline(asl).1).to_vec();
    for x in (0..500).step_by(4) {
        for y in (0..476).step_by(4) {
            // Beside the units on which the borders lie.
            let point = [f64::from(x) + 0.31, f64::from(y) + 0.37];
            let over = drawn.iter().filter(|rings| holds(rings, point)).count();
            assert!(over <= 1, "{point:?}");
        }
    }
}

#[test]
fn each_comune_lies_in_its_asl() {
    let (comuni, territory) = (Comuni::built_in(), Territory::built_in());
    let drawn = Asl::ALL.map(|asl| outline(asl).1);
    let mut beside = Vec::new();
    for comune in comuni.iter() {
        let point = territory.point(comune);
        let degrees = [point.lon, point.lat].map(|axis| f64::from(axis) / 100_000.0);
        let x = (degrees[0] - CORNER[0]) * SCALE[0];
        let y = (CORNER[1] - degrees[1]) * SCALE[1];
        if !holds(&drawn[territory.asl(comune) as usize], [x, y]) {
            beside.push(comuni.name(comune));
        }
    }
    assert_eq!(beside, BESIDE);
}
