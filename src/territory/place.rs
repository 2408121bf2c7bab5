//! A consultorio or a CAV, and what is known of it.

use super::{Asl, Comune, Comuni, Territory, distance::Point};

/// One of the places, by its number among all: consultori, then CAV, each in the order of their ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceRef(pub(super) u16);

impl PlaceRef {
    /// Its number among all places, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A consultorio of the health service.
    Public,
    /// A private consultorio, accredited by the Region.
    Private,
    /// The seat of a *Centro di Aiuto alla Vita*.
    Cav,
    /// Another seat of a CAV.
    CavBranch,
    /// A counter at which a CAV receives.
    CavCounter,
}

impl Kind {
    /// Whether it is a CAV; else it is a consultorio.
    pub fn is_cav(self) -> bool {
        matches!(self, Kind::Cav | Kind::CavBranch | Kind::CavCounter)
    }

    pub(super) fn read(letter: u8) -> Option<Kind> {
        Some(match letter {
            b'u' => Kind::Public,
            b'r' => Kind::Private,
            b'c' => Kind::Cav,
            b'b' => Kind::CavBranch,
            b's' => Kind::CavCounter,
            _ => return None,
        })
    }
}

/// What is read once for all, because the order depends on it.
pub(super) struct Site {
    pub kind: Kind,
    pub comune: Comune,
    pub point: Point,
}

/// The columns of text, in the order in which `build.rs` writes them. The point comes after them.
const ID: usize = 0;
const NAME: usize = 1;
const ADDRESS: usize = 2;
const CAP: usize = 3;
const PHONE: usize = 4;
const PHONE_2: usize = 5;
const EMAIL: usize = 6;
const WEB: usize = 7;
const YEAR: usize = 8;
const CHECKED: usize = 9;
pub(super) const COLUMNS: usize = 10;

/// What stands in a place's name for that of its comune.
const COMUNE: char = '~';

/// A place, as the result shows it. What is not known is empty.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    territory: &'a Territory,
    place: PlaceRef,
}

impl Territory {
    /// What is known of a place.
    pub fn place(&self, place: PlaceRef) -> Place<'_> {
        Place {
            territory: self,
            place,
        }
    }

    /// All places: the consultori, then the CAV, each in the order of their ids.
    pub fn places(&self) -> impl Iterator<Item = PlaceRef> + use<> {
        (0..self.sites.len() as u16).map(PlaceRef)
    }
}

impl<'a> Place<'a> {
    /// Its id: that of the data for a consultorio (`MS2019-030-004745`), its row in the list for a CAV (`CAV-3`).
    pub fn id(self) -> String {
        let end = self.cell(ID);
        let short = end.as_bytes().first().is_some_and(u8::is_ascii_digit);
        let mut id = String::from(if short { self.territory.id_start() } else { "" });
        id.push_str(end);
        id
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        self.site().kind
    }

    /// What it is called.
    pub fn name(self, comuni: &Comuni) -> String {
        self.cell(NAME).replace(COMUNE, comuni.name(self.comune()))
    }

    /// Street and number, or where to ask for it. The number is not always known.
    pub fn address(self) -> &'a str {
        self.cell(ADDRESS)
    }

    /// The postal code: five figures.
    pub fn cap(self) -> &'a str {
        self.cell(CAP)
    }

    /// The comune it is in.
    pub fn comune(self) -> Comune {
        self.site().comune
    }

    /// The ASL of 2014 to which it belongs: that of its comune.
    pub fn asl(self) -> Asl {
        self.territory.asl(self.comune())
    }

    /// Its telephone number: the area code, a space, the rest.
    pub fn phone(self) -> &'a str {
        self.cell(PHONE)
    }

    /// A second telephone number.
    pub fn phone_2(self) -> &'a str {
        self.cell(PHONE_2)
    }

    /// Its e-mail address. Very few are known.
    pub fn email(self) -> &'a str {
        self.cell(EMAIL)
    }

    /// Its site, as published: mostly without a scheme.
    pub fn web(self) -> &'a str {
        self.cell(WEB)
    }

    /// The year of the data; for a few CAV several (`2016-2018`) or none.
    pub fn year(self) -> &'a str {
        self.cell(YEAR)
    }

    /// The year in which something about it was found confirmed, where that is later than the year of the data.
    pub fn checked(self) -> &'a str {
        self.cell(CHECKED)
    }

    /// Where it is: the town of its comune or, in Milano, sometimes the middle of its postal code. Never its street.
    pub fn point(self) -> Point {
        self.site().point
    }

    /// Whether a telephone number or an address is known.
    pub fn reachable(self) -> bool {
        !(self.phone().is_empty() && self.phone_2().is_empty() && self.address().is_empty())
    }

    fn cell(self, column: usize) -> &'a str {
        self.territory.cell(column, self.place)
    }

    fn site(self) -> &'a Site {
        &self.territory.sites[self.place.index()]
    }
}
