//! Whether what is measured stays level: the slope of a straight line through it, and how sure that slope is.

/// So many standard errors may be chance.
const CHANCE: f64 = 3.0;
/// So many times the share chance may excuse at most.
const EXCUSED: f64 = 3.0;

/// A straight line through measurements at equal distances.
#[derive(Clone, Copy, Debug)]
pub struct Trend {
    /// How much it grows from the first to the last, as a share of the mean.
    pub growth: f64,
    /// What of that the noise alone may make.
    pub noise: f64,
}

impl Trend {
    /// By least squares.
    pub fn of(measured: &[f64]) -> Trend {
        let count = measured.len();
        let numbered = || (0_u32..).map(f64::from).zip(measured.iter().copied());
        let number = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let mean = measured.iter().sum::<f64>() / number;
        let middle = (number - 1.0) / 2.0;
        let spread: f64 = numbered().map(|(x, _)| (x - middle).powi(2)).sum();
        let slope: f64 = numbered()
            .map(|(x, y)| (x - middle) * (y - mean))
            .sum::<f64>()
            / spread;
        let rest: f64 = numbered()
            .map(|(x, y)| (y - mean - slope * (x - middle)).powi(2))
            .sum();
        let error = (rest / (number - 2.0) / spread).sqrt();
        Trend {
            growth: slope * (number - 1.0) / mean,
            noise: CHANCE * error * (number - 1.0) / mean,
        }
    }

    /// It does not grow: by less than that share, or by no more than chance may make of it. A run so noisy that chance would excuse
    /// several times the share proves nothing.
    pub fn is_level(self, share: f64) -> bool {
        self.growth < share.max(self.noise.min(EXCUSED * share))
    }
}

#[test]
fn what_grows_is_told_from_noise() {
    let noise = [0.3, -0.2, 0.1, -0.4, 0.2, 0.0, -0.1, 0.4, -0.3, 0.1];
    let level: Vec<f64> = noise.iter().map(|noise| 100.0 + noise).collect();
    assert!(Trend::of(&level).is_level(0.01));
    let growing: Vec<f64> = noise
        .iter()
        .zip(0_u8..)
        .map(|(noise, at)| 100.0 + noise + f64::from(at) / 2.0)
        .collect();
    let trend = Trend::of(&growing);
    assert!((trend.growth - 0.045).abs() < 0.01, "{trend:?}");
    assert!(!trend.is_level(0.02));
}
