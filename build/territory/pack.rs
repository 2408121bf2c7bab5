//! How the checked tables are written, so that they are small once compressed.
//!
//! The reader is `src/territory/`; the two must agree.

use super::{
    check::{Checked, Comune, Place, Point},
    digits::ZERO,
};

/// How the ids of nearly all consultori begin.
const ID_START: &str = "MS2019-030-00";

/// As many first bytes as a name may share with the one before: the character for it is `@`, the last before the letters.
const MOST_SHARED: usize = 16;

/// Written for a difference of nothing between two ISTAT codes.
const NOTHING: u32 = 10;

/// `comuni.txt`: each name follows how much of it is that of the name before; each former name follows a `|`.
pub fn comuni(checked: &Checked) -> String {
    let mut text = String::new();
    let mut before = "";
    for comune in &checked.comuni {
        let same = before
            .bytes()
            .zip(comune.name.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        let shared = (0..=same.min(MOST_SHARED))
            .rev()
            .find(|&at| comune.name.is_char_boundary(at))
            .unwrap_or(0);
        text.push(char::from(ZERO + shared as u8));
        text.push_str(&comune.name[shared..]);
        for former in &comune.former {
            text.push('|');
            text.push_str(former);
        }
        before = &comune.name;
    }
    text
}

/// `places.txt`: a column a line for what is short, a cell a line for what is long.
pub fn places(checked: &Checked) -> String {
    let classes = classes(&checked.comuni);
    let class_of = |comune: &Comune| {
        classes
            .iter()
            .position(|class| class.has(comune))
            .unwrap_or(0)
    };
    let mut lines = vec![
        classes.iter().map(Class::text).collect(),
        checked
            .comuni
            .iter()
            .map(|comune| digits(class_of(comune) as u32, 1))
            .collect(),
        codes(&checked.comuni, class_of),
        points(&checked.comuni, |comune| &classes[class_of(comune)]),
        ID_START.to_owned(),
        checked.helpline.0.clone(),
        checked.helpline.1.clone(),
    ];
    lines.extend(checked.asl_names.iter().cloned());
    lines.push(checked.places.iter().map(|place| place.kind).collect());
    lines.push(
        checked
            .places
            .iter()
            .map(|place| digits(place.comune as u32, 2))
            .collect(),
    );
    let columns: [fn(&Place, &Comune) -> String; 11] = [
        |place, _| {
            place
                .id
                .strip_prefix(ID_START)
                .unwrap_or(&place.id)
                .to_owned()
        },
        |place, comune| place.name.replace(&comune.name, "~"),
        |place, _| place.address.clone(),
        |place, _| place.cap.clone(),
        |place, _| place.phone.clone(),
        |place, _| place.phone_2.clone(),
        |place, _| place.email.clone(),
        |place, _| place.web.clone(),
        |place, _| place.year.clone(),
        |place, _| place.checked.clone(),
        |place, comune| {
            if place.point == comune.point {
                String::new()
            } else {
                digits(place.point.lat, 4) + &digits(place.point.lon, 4)
            }
        },
    ];
    for column in columns {
        lines.extend(
            checked
                .places
                .iter()
                .map(|place| column(place, &checked.comuni[place.comune])),
        );
    }
    lines.join("\n") + "\n"
}

/// The comuni of one province and one ASL: what is said once for all of them.
struct Class {
    /// The first three figures of their ISTAT codes.
    province: String,
    sigla: String,
    asl: u32,
    /// From where their points are counted: far enough below their mean that no difference is negative. Around the mean
    /// the high digits are few and often the same.
    base: Point,
}

impl Class {
    fn has(&self, comune: &Comune) -> bool {
        comune.istat.starts_with(&self.province) && comune.asl as u32 == self.asl
    }

    fn text(&self) -> String {
        let Point { lat, lon } = self.base;
        format!(
            "{}{}{}{}{}",
            self.province,
            self.sigla,
            digits(self.asl, 1),
            digits(lat, 4),
            digits(lon, 4)
        )
    }
}

fn classes(comuni: &[Comune]) -> Vec<Class> {
    let mut classes: Vec<Class> = Vec::new();
    for comune in comuni {
        if classes.iter().any(|class| class.has(comune)) {
            continue;
        }
        let mut class = Class {
            province: comune.istat[..3].to_owned(),
            sigla: comune.sigla.clone(),
            asl: comune.asl as u32,
            base: Point { lat: 0, lon: 0 },
        };
        let members: Vec<_> = comuni.iter().filter(|comune| class.has(comune)).collect();
        let mean = |axis: fn(&Comune) -> u32| {
            members.iter().map(|comune| axis(comune)).sum::<u32>() / members.len() as u32
        };
        class.base = Point {
            lat: mean(|comune| comune.point.lat) - (1 << 17),
            lon: mean(|comune| comune.point.lon) - (1 << 17),
        };
        classes.push(class);
    }
    classes.sort_by(|a, b| (&a.province, a.asl).cmp(&(&b.province, b.asl)));
    classes
}

/// The ISTAT codes, as differences within a class.
fn codes(comuni: &[Comune], class_of: impl Fn(&Comune) -> usize) -> String {
    let mut text = String::new();
    let mut last = [0; 64];
    for comune in comuni {
        let number: u32 = comune.istat[3..].parse().unwrap_or(0);
        let last = &mut last[class_of(comune)];
        match (number + NOTHING).checked_sub(*last) {
            Some(difference) if difference < 64 => text += &digits(difference, 1),
            _ => text = text + "~" + &digits(number, 2),
        }
        *last = number;
    }
    text
}

/// The points, plane by plane: the low digits of all latitudes, of all longitudes, then the middle ones, then the high ones.
fn points<'a>(comuni: &[Comune], class: impl Fn(&Comune) -> &'a Class) -> String {
    let mut text = String::new();
    for plane in 0..3 {
        for axis in [|point: Point| point.lat, |point: Point| point.lon] {
            for comune in comuni {
                let difference = axis(comune.point) - axis(class(comune).base);
                text += &digits(difference >> (6 * plane) & 63, 1);
            }
        }
    }
    text
}

/// A number as that many digits of six bits, the most significant first.
fn digits(number: u32, count: u32) -> String {
    (0..count)
        .rev()
        .map(|at| char::from(ZERO + (number >> (6 * at) & 63) as u8))
        .collect()
}
