//! How far it is.

use libm::{asin, cos, sin, sqrt};

/// The mean radius of the earth, in km.
const EARTH: f64 = 6371.0088;

/// A point on the earth, in hundred-thousandths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Degrees north of the equator.
    pub lat: u32,
    /// Degrees east of Greenwich.
    pub lon: u32,
}

impl Point {
    /// The great-circle distance to another point in km, by the haversine formula.
    ///
    /// The functions come from `libm`, for those of the standard library are the platform's, and may differ in the last bit:
    /// the same two places must be in the same order in every browser and on the host.
    pub fn km_to(self, to: Point) -> f64 {
        let (lat, to_lat) = (radians(self.lat), radians(to.lat));
        let across = sin((to_lat - lat) / 2.0);
        let along = sin((radians(to.lon) - radians(self.lon)) / 2.0);
        2.0 * EARTH * asin(sqrt(across * across + cos(lat) * cos(to_lat) * along * along))
    }
}

fn radians(coordinate: u32) -> f64 {
    (f64::from(coordinate) / 1e5).to_radians()
}

/// A distance in tenths of a km, rounded half away from zero: the one decimal that is shown, without writing a float.
pub fn tenths(km: f64) -> u32 {
    (km * 10.0 + 0.5) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_milano_to_bergamo() {
        let milano = Point { lat: 4_546_430, lon: 918_950 };
        let bergamo = Point { lat: 4_569_601, lon: 966_721 };
        assert_eq!(tenths(milano.km_to(bergamo)), 452);
        assert_eq!(milano.km_to(bergamo).to_bits(), bergamo.km_to(milano).to_bits());
        assert_eq!(tenths(milano.km_to(milano)), 0);
    }

    #[test]
    fn a_degree_of_latitude() {
        let km = Point { lat: 4_500_000, lon: 900_000 }.km_to(Point { lat: 4_600_000, lon: 900_000 });
        assert!((km - 111.195_080).abs() < 1e-6, "{km}");
    }

    #[test]
    fn half_goes_up() {
        assert_eq!([0.0, 0.04, 0.05, 0.25, 12.34, 12.35].map(tenths), [0, 0, 1, 3, 123, 124]);
    }
}
