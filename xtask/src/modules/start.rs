//! How a module is loaded and started.

use anyhow::{Context, Result, ensure};

use super::{changed, split::FIRST};

/// Where the part begins that loads and starts the module.
const LOADING: &str = "async function __wbg_load(";

/// The same script without the part that loads and starts the module: it would take ten kinds of arguments, and it names a file
/// that bundlers would look for.
pub fn without_start(glue: &str) -> Result<String> {
    let (kept, start) = glue
        .split_once(LOADING)
        .filter(|(kept, _)| kept.contains("function __wbg_finalize_init(instance, module)"))
        .with_context(|| changed("its start"))?;
    ensure!(
        start.contains("export { initSync, __wbg_init as default };"),
        changed("what it exports")
    );
    Ok(kept.to_owned())
}

/// The start of WebAssembly instead, called as wasm-bindgen's, with the answer that holds the module or a promise of it. It
/// compiles while it streams, or afterwards where a server sends another type than application/wasm.
const START: &str = "
async function instantiate(response, imports) {
  const { instance } =
    response.headers.get(\"content-type\") === \"application/wasm\"
      ? await WebAssembly.instantiateStreaming(response, imports)
      : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
  return instance;
}

export default async function ({ module_or_path }) {
  __wbg_finalize_init(await instantiate(await module_or_path, __wbg_get_imports()));
}
";

/// The start, and that of the second module where there is one: it finds the exports of the first under a name of their own.
pub fn start() -> String {
    format!(
        "{START}
export async function more(response) {{
  await instantiate(await response, {{ ...__wbg_get_imports(), {FIRST}: wasm }});
}}
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts_in_its_own_way() {
        let glue = "let wasm;\nfunction __wbg_finalize_init(instance, module) {}\n\
            async function __wbg_load() {}\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(
            without_start(glue).unwrap(),
            "let wasm;\nfunction __wbg_finalize_init(instance, module) {}\n"
        );
        assert!(without_start("async function __wbg_load() {}").is_err());
    }
}
