//! All about the comuni and the places but the names of the comuni.

use crate::lines::Lines;

use super::{
    Asl, Comune, PlaceRef,
    digits::{digit, number},
    distance::Point,
    istat::Codes,
    place::{COLUMNS, Kind, Site},
};

/// The lines of `places.txt`, in the order in which `build.rs` writes them.
const CLASSES: usize = 0;
const CLASS_OF: usize = 1;
const CODES: usize = 2;
const POINTS: usize = 3;
const ID_START: usize = 4;
const HELPLINE_NAME: usize = 5;
const HELPLINE_PHONE: usize = 6;
const ASL_NAMES: usize = 7;
const KINDS: usize = ASL_NAMES + Asl::ALL.len();
const COMUNE_OF: usize = KINDS + 1;
const FIRST_COLUMN: usize = COMUNE_OF + 1;

/// How many characters a class takes: three of the ISTAT code, two of the province, one of the ASL, four of the latitude and
/// four of the longitude from which its points are counted.
const CLASS: usize = 14;

/// Where each comune is, to which ASL it belonged in 2014, and which consultori and CAV there are.
pub struct Territory {
    lines: Lines,
    codes: Codes,
    homes: Vec<Home>,
    pub(super) sites: Vec<Site>,
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) known: super::near::Known,
}

/// What is known of a comune.
struct Home {
    /// Its number among the classes: the comuni of one province and one ASL.
    class: usize,
    asl: Asl,
    point: Point,
}

impl Territory {
    /// Reads `places.txt`. `None` if the text is not what `build.rs` wrote.
    pub fn parse(text: &str) -> Option<Territory> {
        let lines = Lines::new(text.to_owned());
        let classes = lines.get(CLASSES).as_bytes();
        let class_of = lines.get(CLASS_OF).as_bytes();
        let points = lines.get(POINTS).as_bytes();
        let count = class_of.len();
        let mut homes = Vec::new();
        let mut codes = Codes::reader(lines.get(CODES));
        for (at, &class) in class_of.iter().enumerate() {
            let class = digit(class)? as usize;
            let about = classes.get(class * CLASS..(class + 1) * CLASS)?;
            // Plane by plane: the low digits of all latitudes, of all longitudes, the middle ones, the high ones.
            let axis = |first: usize, base: &[u8]| {
                let plane = |plane: usize| digit(*points.get((first + 2 * plane) * count + at)?);
                Some(number(base)? + (plane(2)? << 12) + (plane(1)? << 6) + plane(0)?)
            };
            homes.push(Home {
                class,
                asl: *Asl::ALL.get(digit(about[5])? as usize)?,
                point: Point {
                    lat: axis(0, &about[6..10])?,
                    lon: axis(1, &about[10..])?,
                },
            });
            codes.next(
                class,
                lines.get(CLASSES).get(class * CLASS..class * CLASS + 3)?,
            )?;
        }
        let codes = codes.all();

        let kinds = lines.get(KINDS).as_bytes();
        // The columns of text, then that of the points. A text that was cut short on its way has fewer lines.
        if lines.len() != FIRST_COLUMN + (COLUMNS + 1) * kinds.len() {
            return None;
        }
        let mut sites = Vec::new();
        for (&kind, comune) in kinds
            .iter()
            .zip(lines.get(COMUNE_OF).as_bytes().chunks_exact(2))
        {
            let comune = Comune(number(comune)? as u16);
            let mut site = Site {
                kind: Kind::read(kind)?,
                comune,
                point: homes.get(comune.index())?.point,
            };
            // Only where it is known better than by its comune.
            let point = lines
                .get(FIRST_COLUMN + COLUMNS * kinds.len() + sites.len())
                .as_bytes();
            if let Some((lat, lon)) = point.split_at_checked(4) {
                site.point = Point {
                    lat: number(lat)?,
                    lon: number(lon)?,
                };
            }
            sites.push(site);
        }
        Some(Territory {
            lines,
            codes,
            #[cfg(not(target_arch = "wasm32"))]
            known: super::near::known(homes.len()),
            homes,
            sites,
        })
    }

    /// The ISTAT code of a comune: six figures.
    pub fn istat(&self, comune: Comune) -> &str {
        self.codes.of(comune)
    }

    /// The comune with that ISTAT code, if it is one of Lombardia.
    pub fn by_istat(&self, code: &str) -> Option<Comune> {
        self.codes.find(code)
    }

    /// The two letters of the province.
    pub fn sigla(&self, comune: Comune) -> &str {
        let at = self.home(comune).class * CLASS;
        self.lines
            .get(CLASSES)
            .get(at + 3..at + 5)
            .unwrap_or_default()
    }

    /// The local health authority of 2014.
    pub fn asl(&self, comune: Comune) -> Asl {
        self.home(comune).asl
    }

    /// What an ASL is called.
    pub fn asl_name(&self, asl: Asl) -> &str {
        self.lines.get(ASL_NAMES + asl as usize)
    }

    /// The national helpline: what it is called and its number. It stands in where an ASL has no CAV.
    pub fn helpline(&self) -> (&str, &str) {
        (
            self.lines.get(HELPLINE_NAME),
            self.lines.get(HELPLINE_PHONE),
        )
    }

    /// Where a comune is: its town, not its middle.
    pub fn point(&self, comune: Comune) -> Point {
        self.home(comune).point
    }

    /// What a column says of a place.
    pub(super) fn cell(&self, column: usize, place: PlaceRef) -> &str {
        self.lines
            .get(FIRST_COLUMN + column * self.sites.len() + place.index())
    }

    /// How the ids of nearly all consultori begin.
    pub(super) fn id_start(&self) -> &str {
        self.lines.get(ID_START)
    }

    fn home(&self, comune: Comune) -> &Home {
        &self.homes[comune.index()]
    }
}
