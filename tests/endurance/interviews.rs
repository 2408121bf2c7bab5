//! Interviews in a row in one page: what the page takes and how long a step takes stay level.

use serde_json::json;

use super::driver::{Browser, Outcome, Page, journey, variable};
use super::faults;
use super::level::Trend;

/// The rules by which every question is asked.
const ADDRESS: &str = "?regime=in-force&data=2015-04-15&chiosco";

/// How many times it is measured, if each time is long enough to say something. Each time the same interviews are made, each of
/// them another: whatever grows then is left behind.
const SAMPLES: u64 = 20;
const LEAST: u64 = 15;
/// Of ten, so many are the beginning: tables that grow once, functions that are compiled when they first run.
const WARM_UP: usize = 3;

/// By how much memory and time may grow over the whole run, beyond what noise explains. Time by the clock on the wall is only shown.
const MEMORY: f64 = 0.02;
const TIME: f64 = 0.1;

/// Keeps the modules' memories in sight, which the browser's own tools leave out.
const MODULES: &str = "
  globalThis.memories = new Set();
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const usual = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await usual.apply(WebAssembly, given);
      for (const one of Object.values((made.instance ?? made).exports)) {
        if (one instanceof WebAssembly.Memory) memories.add(one);
      }
      return made;
    };
  }";

/// What one part of the run took.
struct Sample {
    interviews: u64,
    bytes: f64,
    nodes: i64,
    listeners: i64,
    modules: i64,
    /// What a step makes the page compute, and how long it takes by the clock on the wall: in that is all that the machine does
    /// besides.
    computed: f64,
    median: f64,
    slow: f64,
}

/// What must not grow, by that share: its name, and where it stands.
type Measure = (&'static str, fn(&Sample) -> f64, f64);

/// Makes them.
async fn interviews(page: &Page, from: u64, count: u64) -> Outcome {
    let made = page
        .run_async(
            "const done = arguments[2];
             interviews(arguments[0], arguments[1]).then(done, (error) => done(String(error)));",
            vec![json!(from), json!(count)],
        )
        .await?;
    assert_eq!(made, json!(true), "interviews from {from}");
    Ok(())
}

/// How long the page has computed, in milliseconds.
async fn computed(page: &Page) -> Outcome<f64> {
    page.devtools("Performance.enable", json!({})).await?;
    let metrics = page.devtools("Performance.getMetrics", json!({})).await?;
    let all = metrics["metrics"].as_array();
    let its = all.and_then(|all| all.iter().find(|metric| metric["name"] == "ThreadTime"));
    let seconds = its.and_then(|metric| metric["value"].as_f64());
    Ok(seconds.ok_or("the browser does not say how long it computes")? * 1000.0)
}

async fn sample(page: &Page, before: u64, count: u64) -> Outcome<Sample> {
    let begun = computed(page).await?;
    // Few at once: it takes far less than what a driver waits for a script.
    for from in (0..count).step_by(10) {
        interviews(page, from, (count - from).min(10)).await?;
    }
    let ended = computed(page).await?;
    let took = page.run("return took()").await?;
    let number = |at: usize| took[at].as_f64().unwrap_or_default();
    // What the page keeps of the last one, such as its keys, is then always the same.
    interviews(page, 0, 1).await?;
    faults::none(page).await?;
    let level = page.memory().await?;
    let modules = page
        .run("return [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0)")
        .await?;
    Ok(Sample {
        interviews: before + count,
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
        bytes: level.bytes as f64,
        nodes: level.nodes,
        listeners: level.listeners,
        modules: modules.as_i64().unwrap_or_default(),
        computed: (ended - begun) / number(0).max(1.0),
        median: number(1),
        slow: number(2),
    })
}

fn show(sample: &Sample) {
    println!(
        "{:>10} {:>9.1} {:>6} {:>9} {:>10} {:>11.2} {:>9.2} {:>8.2}",
        sample.interviews,
        sample.bytes / 1000.0,
        sample.nodes,
        sample.listeners,
        sample.modules / 1024,
        sample.computed,
        sample.median,
        sample.slow,
    );
}

#[test]
fn interviews_in_a_row_leave_nothing_behind() -> Outcome {
    let wanted: u64 = variable("NC_INTERVIEWS")?.parse()?;
    journey(Browser::default(), move |page| async move {
        page.before_load(MODULES).await?;
        faults::listen(&page).await?;
        page.open(ADDRESS).await?;
        page.see("html.nc-kiosk").await?;
        page.run(include_str!("interview.js")).await?;
        let origin = page.say("performance.timeOrigin").await?;
        println!(
            "\n{:>10} {:>9} {:>6} {:>9} {:>10} {:>11} {:>9} {:>8}",
            "interviews",
            "heap kB",
            "nodes",
            "listeners",
            "module KiB",
            "computed ms",
            "median ms",
            "95 % ms"
        );
        let each = wanted.div_ceil(SAMPLES).max(LEAST);
        let mut samples = Vec::new();
        while samples.last().map_or(0, |last: &Sample| last.interviews) < wanted {
            let before = samples.last().map_or(0, |last: &Sample| last.interviews);
            let taken = sample(&page, before, each).await?;
            show(&taken);
            samples.push(taken);
        }
        // One and the same page all the time.
        assert_eq!(page.say("performance.timeOrigin").await?, origin);

        let warm = samples
            .get(samples.len() * WARM_UP / 10..)
            .unwrap_or_default();
        let (Some(first), true) = (warm.first(), warm.len() > 3) else {
            return Err("too few interviews to say anything".into());
        };
        let mut growing = Vec::new();
        let measures: [Measure; 4] = [
            ("heap", |sample| sample.bytes, MEMORY),
            ("computed", |sample| sample.computed, TIME),
            ("median", |sample| sample.median, f64::INFINITY),
            ("95 %", |sample| sample.slow, f64::INFINITY),
        ];
        for (name, of, share) in measures {
            let trend = Trend::of(&warm.iter().map(of).collect::<Vec<f64>>());
            println!(
                "{name}: {:+.2} % over the run, of which chance may be ±{:.2} %",
                trend.growth * 100.0,
                trend.noise * 100.0
            );
            if !trend.is_level(share) {
                growing.push(name);
            }
        }
        assert!(growing.is_empty(), "growing: {growing:?}");
        for sample in warm {
            let counted = |sample: &Sample| (sample.nodes, sample.listeners, sample.modules);
            assert_eq!(counted(sample), counted(first), "nodes, listeners, modules");
        }
        Ok(())
    })
}
