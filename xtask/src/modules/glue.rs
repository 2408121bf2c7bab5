//! Two widgets on one page: Yew's marks on the page get names of our own.
//!
//! Yew numbers its roots from 1 and writes the numbers on elements and events, under the same three names whoever built it.
//! On the page of a site that is made with Yew as well, each would take the other's marks for its own, and a click in the
//! widget would be handled by the site too.

use anyhow::{Result, ensure};

/// Yew's names, and ours.
const PROPERTIES: [(&str, &str); 3] = [
    ("__yew_subtree_id", "__nc_id"),
    ("__yew_listener_id", "__nc_on"),
    ("__yew_subtree_cache_key", "__nc_key"),
];

/// The same script with the names changed. That none is left is checked, as a new Yew may have others.
pub fn rename_yew_properties(glue: &str) -> Result<String> {
    let mut renamed = glue.to_owned();
    for (theirs, ours) in PROPERTIES {
        ensure!(
            renamed.contains(theirs),
            "The script that wasm-bindgen wrote has no {theirs}: has Yew changed the names of its marks?"
        );
        renamed = renamed.replace(theirs, ours);
    }
    // `__wbg_set_subtree_id_…`, a function's name, holds no "__yew_".
    ensure!(
        !renamed.contains("__yew_"),
        "The script that wasm-bindgen wrote has a mark of Yew's that has no name of our own yet."
    );
    Ok(renamed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "a.__yew_subtree_id=1;b=a.__yew_subtree_cache_key;a.__yew_listener_id=2;";

    #[test]
    fn gives_every_mark_a_name_of_its_own() {
        assert_eq!(
            rename_yew_properties(GLUE).unwrap(),
            "a.__nc_id=1;b=a.__nc_key;a.__nc_on=2;"
        );
    }

    #[test]
    fn notices_when_yew_has_changed() {
        assert!(rename_yew_properties(&format!("{GLUE}a.__yew_new=1")).is_err());
        assert!(rename_yew_properties("a.__yew_listener_id=2").is_err());
    }
}
