//! The crate's own scripts, which the module imports.

use anyhow::{Context, Result};

/// Where wasm-bindgen would put copies of the crate's own scripts, whose folder bears a hash.
const COPIES: &str = "./snippets/";

/// Where they stand in the crate.
const HOST: &str = "/src/host/";

/// The same script, importing the crate's own scripts from beside it: each is there once, whoever imports it. One that is
/// handed to the module several times is handed to it once.
pub fn own_scripts(glue: &str) -> Result<String> {
    let mut own = String::new();
    for line in glue.lines() {
        let line = match line.find(COPIES) {
            Some(at) => format!("{}{}", &line[..at], own_script(&line[at..])?),
            None => line.to_owned(),
        };
        // An entry of the object of imports; the same again says nothing new.
        let entry = line.split_once(": import").map(|(key, _)| key.trim());
        let again = entry.is_some_and(|key| own.contains(&format!("{key}: import")));
        if !again {
            own += &line;
            own.push('\n');
        }
    }
    Ok(own)
}

/// `./intl.js` of `./snippets/nasko-cresco-0123/src/host/intl.js`, and whatever comes after it.
pub fn own_script(name: &str) -> Result<String> {
    let (_, file) = name
        .strip_prefix(COPIES)
        .and_then(|rest| rest.split_once(HOST))
        .with_context(|| format!("{name}: a script of the crate's outside of src/host"))?;
    Ok(format!("./{file}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_the_scripts_of_the_crate_from_beside_it_once() {
        let glue = "import { date } from './snippets/nc-01/src/host/intl.js';\n\
            import * as import1 from \"./snippets/nc-01/src/host/page.js\"\n\
            import * as import2 from \"./snippets/nc-01/src/host/page.js\"\n\
            \"./nc_bg.js\": import0,\n\
            \"./snippets/nc-01/src/host/page.js\": import1,\n\
            \"./snippets/nc-01/src/host/page.js\": import2,\n";
        assert_eq!(
            own_scripts(glue).unwrap(),
            "import { date } from './intl.js';\n\
            import * as import1 from \"./page.js\"\n\
            import * as import2 from \"./page.js\"\n\
            \"./nc_bg.js\": import0,\n\
            \"./page.js\": import1,\n"
        );
        assert!(own_scripts("import './snippets/nc-01/inline0.js';").is_err());
    }
}
