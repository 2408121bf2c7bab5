//! How far it is.

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
    /// The functions are series of additions and multiplications, which every platform rounds alike: the same two places must
    /// be in the same order in every browser and on the host, where those of the standard library may differ in the last bit.
    /// Those of `libm` do not, and agree with these, but are 5 kB of code.
    pub fn km_to(self, to: Point) -> f64 {
        let (lat, to_lat) = (radians(self.lat), radians(to.lat));
        let across = sin((to_lat - lat) / 2.0);
        let along = sin((radians(to.lon) - radians(self.lon)) / 2.0);
        2.0 * EARTH * asin((across * across + cos(lat) * cos(to_lat) * along * along).sqrt())
    }
}

fn radians(coordinate: u32) -> f64 {
    (f64::from(coordinate) / 1e5).to_radians()
}

/// Terms of a series, after which the next is less than half a unit in the last place, for angles up to a radian.
const TERMS: u32 = 9;

/// The sine of an angle of at most a radian.
fn sin(x: f64) -> f64 {
    series(x, |n| -x * x / (n * (n + 1.0)), 2.0)
}

/// The cosine of an angle of at most a radian.
fn cos(x: f64) -> f64 {
    series(1.0, |n| -x * x / (n * (n + 1.0)), 1.0)
}

/// The angle of a small sine: Lombardia is a thirtieth of a radian across.
fn asin(x: f64) -> f64 {
    series(x, |n| x * x * (n - 1.0) * (n - 1.0) / (n * (n + 1.0)), 2.0)
}

/// The sum of a series, given its first term and each one's ratio to the one before, which depends on an `n` that grows by two.
fn series(first: f64, ratio: impl Fn(f64) -> f64, mut n: f64) -> f64 {
    let mut term = first;
    let mut sum = first;
    for _ in 0..TERMS {
        term *= ratio(n);
        sum += term;
        n += 2.0;
    }
    sum
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
        let milano = Point {
            lat: 4_546_430,
            lon: 918_950,
        };
        let bergamo = Point {
            lat: 4_569_601,
            lon: 966_721,
        };
        assert_eq!(tenths(milano.km_to(bergamo)), 452);
        assert_eq!(
            milano.km_to(bergamo).to_bits(),
            bergamo.km_to(milano).to_bits()
        );
        assert_eq!(tenths(milano.km_to(milano)), 0);
    }

    #[test]
    fn the_series_agree_with_libm() {
        for step in -100..=100 {
            let x = f64::from(step) / 100.0;
            assert!((sin(x) - libm::sin(x)).abs() <= f64::EPSILON, "{x}");
            assert!((cos(x) - libm::cos(x)).abs() <= f64::EPSILON, "{x}");
            let x = x / 20.0;
            assert!(
                (asin(x) - libm::asin(x)).abs() <= f64::EPSILON * x.abs(),
                "{x}"
            );
        }
    }

    #[test]
    fn a_degree_of_latitude() {
        let km = Point {
            lat: 4_500_000,
            lon: 900_000,
        }
        .km_to(Point {
            lat: 4_600_000,
            lon: 900_000,
        });
        assert!((km - 111.195_080).abs() < 1e-6, "{km}");
    }

    #[test]
    fn half_goes_up() {
        assert_eq!(
            [0.0, 0.04, 0.05, 0.25, 12.34, 12.35].map(tenths),
            [0, 0, 1, 3, 123, 124]
        );
    }
}
