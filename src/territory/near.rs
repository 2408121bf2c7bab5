//! Which places are near.

use super::{Asl, Comune, Kind, PlaceRef, Territory, distance::tenths};

/// How many consultori are listed.
const CONSULTORI: usize = 5;

/// How many CAV are listed.
const CAV: usize = 2;

/// A place, and how far it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// The place.
    pub place: PlaceRef,
    /// The great-circle distance in km between the town of her comune and the place's point.
    pub distance_km: f64,
}

impl Near {
    /// The distance in tenths of a km: the one decimal that is shown.
    pub fn tenths(self) -> u32 {
        tenths(self.distance_km)
    }
}

/// What was already asked, by comune: the command answers hundreds of thousands of times a second.
#[cfg(not(target_arch = "wasm32"))]
pub(super) type Known = Vec<std::sync::OnceLock<[Vec<Near>; 2]>>;

/// Nothing asked yet.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn known(comuni: usize) -> Known {
    (0..comuni).map(|_| std::sync::OnceLock::new()).collect()
}

impl Territory {
    /// The consultori of the ASL of her comune, at most five, in the order of the contract: those that can be reached; those in
    /// her comune; the less far; the public; by id.
    pub fn consultori_near(&self, comune: Comune) -> Vec<Near> {
        self.near(comune, false)
    }

    /// The CAV of the ASL of her comune, at most two, in the same order. Two ASL have none: then there is the
    /// [helpline](Territory::helpline).
    pub fn cav_near(&self, comune: Comune) -> Vec<Near> {
        self.near(comune, true)
    }

    /// All consultori of an ASL, then all its CAV, each in the order in which they are listed for that comune.
    pub fn all_of_asl(&self, asl: Asl, comune: Comune) -> Vec<Near> {
        let mut all = self.nearest(asl, comune, false, usize::MAX);
        all.append(&mut self.nearest(asl, comune, true, usize::MAX));
        all
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn near(&self, comune: Comune, cav: bool) -> Vec<Near> {
        let lists = self.known[comune.index()]
            .get_or_init(|| [self.compute(comune, false), self.compute(comune, true)]);
        lists[usize::from(cav)].clone()
    }

    #[cfg(target_arch = "wasm32")]
    fn near(&self, comune: Comune, cav: bool) -> Vec<Near> {
        self.compute(comune, cav)
    }

    fn compute(&self, comune: Comune, cav: bool) -> Vec<Near> {
        self.nearest(
            self.asl(comune),
            comune,
            cav,
            if cav { CAV } else { CONSULTORI },
        )
    }

    /// The first `limit` consultori, or CAV, of an ASL. Each goes before the first that is worse, so that equals stay in the
    /// order of their ids.
    fn nearest(&self, asl: Asl, comune: Comune, cav: bool, limit: usize) -> Vec<Near> {
        let from = self.point(comune);
        let mut nearest = Vec::new();
        for place in self.places() {
            let site = &self.sites[place.index()];
            if site.kind.is_cav() != cav || self.asl(site.comune) != asl {
                continue;
            }
            let near = Near {
                place,
                distance_km: from.km_to(site.point),
            };
            let at = nearest
                .iter()
                .position(|&other| self.before(comune, near, other))
                .unwrap_or(nearest.len());
            nearest.insert(at, near);
            nearest.truncate(limit);
        }
        nearest
    }

    /// Whether a place is listed before another that was met earlier.
    fn before(&self, comune: Comune, a: Near, b: Near) -> bool {
        // What is false comes first.
        let faults = |near: Near| {
            let site = &self.sites[near.place.index()];
            (!self.place(near.place).reachable(), site.comune != comune)
        };
        let private = |near: Near| self.sites[near.place.index()].kind == Kind::Private;
        faults(a)
            .cmp(&faults(b))
            .then(a.distance_km.total_cmp(&b.distance_km))
            .then(private(a).cmp(&private(b)))
            .is_lt()
    }
}
