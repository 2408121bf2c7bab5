//! A wrong row of `data/collected.csv` stops the build, which says where it is and how to mend it.

#[path = "../build/collected.rs"]
mod collected;

use collected::compile;

const HEAD: &str = "what,on,note\n";

/// The build stops, and says so.
fn stops(rows: &str, said: &str) {
    let message = compile(&format!("{HEAD}{rows}")).err().unwrap_or_default();
    assert!(
        message.starts_with("data/collected.csv") && message.contains(said),
        "{rows}: {message}"
    );
}

#[test]
fn both_days_become_constants() {
    let rust = compile(&format!("{HEAD}law,2026-11-22,a\nplaces,2027-01-02,b\n"));
    assert_eq!(
        rust.as_deref(),
        Ok("const LAW: (i32, u32, u32) = (2026, 11, 22);\n\
            const PLACES: (i32, u32, u32) = (2027, 1, 2);\n")
    );
}

#[test]
fn a_wrong_row_stops_the_build() {
    stops("law,2026-11-22,a\n", "no row says when `places`");
    stops(
        "law,2026-11-22,a\nlaw,2026-11-22,a\n",
        ":3: `law` is there twice",
    );
    stops("map,2026-11-22,a\n", ":2: there is no table `map`");
    stops(
        "law,22/11/2026,a\n",
        ":2: `22/11/2026` is no day such as 2026-11-22",
    );
    stops("law,2026-02-30,a\n", ":2: `2026-02-30` is no day");
    stops("law\n", ":2: ");
}
