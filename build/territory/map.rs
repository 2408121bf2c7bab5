//! The outlines of the fifteen ASL, from TopoJSON to paths of an SVG.
//!
//! A border that two ASL share is one arc of the topology. Each of its points goes to the same unit of the picture for both, so
//! no gap opens between them.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::Deserialize;

use super::{FOLDER, asl::Asl};

/// Its file in the folder of tables.
pub const FILE: &str = "lombardia_asl2014.topojson";

/// How wide the picture is, in units. Where it is shown widest one is about a pixel and a half.
const WIDTH: f64 = 500.0;

/// A degree of longitude against one of latitude in the middle of Lombardia: the cosine of 45.5°.
const NARROWER: f64 = 0.700_909;

/// How much wider than high a name needs the room around its point.
const WIDER: f64 = 2.5;

/// How far from each other the points are among which the one for a name is looked for, in units.
const STEP: usize = 3;

/// A file of outlines, in the form of <https://github.com/topojson/topojson-specification>.
#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    arcs: Vec<Vec<[i64; 2]>>,
    objects: BTreeMap<String, Collection>,
}

/// From steps to degrees.
#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

/// An ASL, whose rings are lists of numbers of arcs: `!2` is the third one backwards.
#[derive(Deserialize)]
#[serde(tag = "type")]
enum Geometry {
    Polygon {
        properties: Properties,
        arcs: Vec<Vec<i64>>,
    },
    MultiPolygon {
        properties: Properties,
        arcs: Vec<Vec<Vec<i64>>>,
    },
}

#[derive(Deserialize)]
struct Properties {
    asl_2014: String,
}

/// Longitude and latitude, in degrees.
type Degrees = [f64; 2];

/// A point of the picture, from its upper left corner.
type Unit = [i64; 2];

/// `map.txt`: an ASL a line, in the order of [`Asl::ALL`]: the point for its name, then the path of its outline; last the
/// picture's `viewBox`. `asl_names` are what the tables call them, in that order.
pub fn text(source: &str, asl_names: &[String]) -> Result<String, String> {
    read(source, asl_names).map_err(|fault| format!("{FOLDER}/{FILE}: {fault}"))
}

fn read(source: &str, asl_names: &[String]) -> Result<String, String> {
    let topology: Topology = serde_json::from_str(source)
        .map_err(|error| format!("this is no TopoJSON of polygons: {error}"))?;
    let arcs = topology.degrees();
    let picture = Picture::of(&arcs)?;
    let mut lines = vec![String::new(); Asl::ALL.len()];
    for geometry in topology
        .objects
        .into_values()
        .flat_map(|all| all.geometries)
    {
        let (name, rings) = match geometry {
            Geometry::Polygon { properties, arcs } => (properties.asl_2014, arcs),
            Geometry::MultiPolygon { properties, arcs } => {
                (properties.asl_2014, arcs.into_iter().flatten().collect())
            }
        };
        let Some(at) = asl_names.iter().position(|known| *known == name) else {
            return Err(format!("`{name}` is none of the ASL of asl_comuni.csv"));
        };
        if !lines[at].is_empty() {
            return Err(format!("{name} has an outline already; remove one"));
        }
        let rings = rings
            .iter()
            .map(|ring| picture.ring(ring, &arcs))
            .collect::<Result<Vec<_>, _>>()
            .map_err(|fault| format!("{name}: {fault}"))?;
        lines[at] = line(&rings);
    }
    if let Some((_, name)) = lines
        .iter()
        .zip(asl_names)
        .find(|(line, _)| line.is_empty())
    {
        return Err(format!("{name} has no outline; add it"));
    }
    lines.push(format!("0 0 {WIDTH} {}", picture.height()));
    Ok(lines.into_iter().map(|line| line + "\n").collect())
}

impl Topology {
    /// Every arc in degrees. In the file the first point of each counts from a corner, the others from the one before.
    fn degrees(&self) -> Vec<Vec<Degrees>> {
        let Transform { scale, translate } = &self.transform;
        let arc = |steps: &Vec<[i64; 2]>| {
            let mut at = [0, 0];
            let mut points = Vec::new();
            for step in steps {
                at = [at[0] + step[0], at[1] + step[1]];
                let degrees = |axis: usize| translate[axis] + scale[axis] * at[axis] as f64;
                points.push([degrees(0), degrees(1)]);
            }
            points
        };
        self.arcs.iter().map(arc).collect()
    }
}

/// How degrees become units.
struct Picture {
    west: f64,
    north: f64,
    south: f64,
    /// Units to a degree of latitude.
    scale: f64,
}

impl Picture {
    /// As large as all arcs together.
    fn of(arcs: &[Vec<Degrees>]) -> Result<Picture, String> {
        let all = || arcs.iter().flatten();
        let least = |axis: usize| all().map(|p| p[axis]).fold(f64::INFINITY, f64::min);
        let most = |axis: usize| all().map(|p| p[axis]).fold(f64::NEG_INFINITY, f64::max);
        let (west, east) = (least(0), most(0));
        // Nothing is less than what is no number.
        if east.partial_cmp(&west) != Some(Ordering::Greater) {
            return Err(String::from("there are no arcs"));
        }
        Ok(Picture {
            west,
            north: most(1),
            south: least(1),
            scale: WIDTH / ((east - west) * NARROWER),
        })
    }

    fn unit(&self, [lon, lat]: Degrees) -> Unit {
        let x = (lon - self.west) * NARROWER * self.scale;
        let y = (self.north - lat) * self.scale;
        [x.round() as i64, y.round() as i64]
    }

    fn height(&self) -> i64 {
        self.unit([self.west, self.south])[1]
    }

    /// The points of a ring, each of them once.
    fn ring(&self, numbers: &[i64], arcs: &[Vec<Degrees>]) -> Result<Vec<Unit>, String> {
        let mut ring: Vec<Degrees> = Vec::new();
        for &number in numbers {
            let back = number < 0;
            let place = usize::try_from(if back { !number } else { number }).ok();
            let Some(arc) = place.and_then(|place| arcs.get(place)) else {
                return Err(format!("there is no arc {number}"));
            };
            let mut arc = arc.clone();
            if back {
                arc.reverse();
            }
            match (ring.last(), arc.first()) {
                (Some(end), Some(start)) if self.unit(*end) != self.unit(*start) => {
                    return Err(format!(
                        "arc {number} does not begin where the one before it ends"
                    ));
                }
                (Some(_), Some(_)) => ring.extend(&arc[1..]),
                _ => ring = arc,
            }
        }
        let mut units: Vec<Unit> = ring.into_iter().map(|point| self.unit(point)).collect();
        if units.first() != units.last() {
            return Err(String::from(
                "a ring is open: it does not end where it begins",
            ));
        }
        units.dedup();
        units.pop();
        if units.len() < 3 {
            return Err(String::from(
                "a ring is too small to be seen; leave it out, or make the picture larger",
            ));
        }
        Ok(units)
    }
}

/// The point for a name, then the path, in as few characters as it takes.
fn line(rings: &[Vec<Unit>]) -> String {
    let [x, y] = middle(rings);
    let mut line = format!("{x} {y} ");
    for ring in rings {
        let [mut before, ..] = ring[..] else { continue };
        line += &format!("M{} {}l", before[0], before[1]);
        let mut first = true;
        for point in &ring[1..] {
            for axis in [0, 1] {
                let step = point[axis] - before[axis];
                // A minus tells a number from the one before it as a space does.
                if !first && step >= 0 {
                    line.push(' ');
                }
                line += &step.to_string();
                first = false;
            }
            before = *point;
        }
        line.push('z');
    }
    line
}

/// The point of the inside with the most room around it for a name.
fn middle(rings: &[Vec<Unit>]) -> Unit {
    let all = || rings.iter().flatten();
    let range = |axis: usize| {
        let least = all().map(|p| p[axis]).min().unwrap_or_default();
        let most = all().map(|p| p[axis]).max().unwrap_or_default();
        (least..=most).step_by(STEP)
    };
    let mut best = (f64::NEG_INFINITY, [0, 0]);
    for y in range(1) {
        for x in range(0) {
            let point = squeezed([x, y]);
            let (mut inside, mut nearest) = (false, f64::INFINITY);
            for (from, to) in rings.iter().flat_map(|ring| edges(ring)) {
                inside ^= crosses(point, from, to);
                nearest = nearest.min(distance(point, from, to));
            }
            if inside && nearest > best.0 {
                best = (nearest, [x, y]);
            }
        }
    }
    best.1
}

fn edges(ring: &[Unit]) -> impl Iterator<Item = ([f64; 2], [f64; 2])> {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(from, to)| (squeezed(*from), squeezed(*to)))
}

/// A point of a picture so narrow that a name takes as much of its width as of its height.
fn squeezed([x, y]: Unit) -> [f64; 2] {
    [x as f64 / WIDER, y as f64]
}

/// Whether an edge is met on the way from a point to the right.
fn crosses([x, y]: [f64; 2], from: [f64; 2], to: [f64; 2]) -> bool {
    (from[1] > y) != (to[1] > y)
        && x < from[0] + (y - from[1]) / (to[1] - from[1]) * (to[0] - from[0])
}

/// How far a point is from an edge.
fn distance([x, y]: [f64; 2], from: [f64; 2], to: [f64; 2]) -> f64 {
    let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
    let along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
    let along = along.clamp(0.0, 1.0);
    (from[0] + along * dx - x).hypot(from[1] + along * dy - y)
}
