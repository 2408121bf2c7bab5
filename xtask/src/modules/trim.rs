//! wasm-bindgen's script without what no browser of the page needs.

use anyhow::{Context, Result, ensure};

use super::changed;

/// What stands before the registry of what Rust has to drop.
const UNREGISTERED: &str = "(typeof FinalizationRegistry === 'undefined')\n    \
     ? { register: () => {}, unregister: () => {} }\n    : ";

/// The same script without what the page's browsers do not need: what takes the place of what they all have, and warnings of
/// what works all the same.
pub fn trimmed(glue: &str) -> Result<String> {
    let mut trimmed = glue
        .replace(": function(", "(")
        .replace("console.warn(", "/* @__PURE__ */ console.warn(");
    for (begins, ends) in [
        ("if (!('encodeInto' in cachedTextEncoder)) {", "\n}\n"),
        // For Safari, once it has decoded 2 GB.
        ("    numBytesDecoded += ", "\n    }\n"),
    ] {
        if let Some((before, rest)) = trimmed.split_once(begins) {
            let (_, after) = rest.split_once(ends).with_context(|| changed(begins))?;
            trimmed = format!("{before}{after}");
        }
    }
    with_fresh_views(&trimmed.replace(UNREGISTERED, ""))
}

/// Memory that grows gets a new buffer, and a view of the old one is stale. wasm-bindgen's script knows it by the old one being
/// empty, which is true of WebAssembly alone; here the two are compared, which is shorter too.
fn with_fresh_views(glue: &str) -> Result<String> {
    const DETACHED: &str = "cachedDataViewMemory0.buffer.detached === true || \
        (cachedDataViewMemory0.buffer.detached === undefined && \
        cachedDataViewMemory0.buffer !== wasm.memory.buffer)";
    const FRESH: &str = ".buffer !== wasm.memory.buffer";
    let fresh = glue
        .replace(DETACHED, &format!("cachedDataViewMemory0{FRESH}"))
        .replace(".byteLength === 0", FRESH);
    ensure!(
        fresh.contains(FRESH) && !fresh.contains("detached") && !fresh.contains("byteLength"),
        changed("how it looks at its memory")
    );
    Ok(fresh)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEWS: &str = "if (cachedDataViewMemory0 === null || \
        cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && \
        cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {}\n\
        if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {}\n";

    #[test]
    fn sees_that_memory_has_grown() {
        let fresh = with_fresh_views(VIEWS).unwrap();
        assert_eq!(fresh.matches(".buffer !== wasm.memory.buffer").count(), 2);
        assert!(with_fresh_views("view.byteLength < 1").is_err());
    }

    #[test]
    fn leaves_out_what_no_browser_needs() {
        let glue = "if (!('encodeInto' in cachedTextEncoder)) {\n    cachedTextEncoder.encodeInto = 0;\n}\n\
            function decodeText(bytes) {\n    numBytesDecoded += bytes.length;\n    \
            if (numBytesDecoded >= MAX) {\n        again();\n    }\n    return bytes;\n}\n\
            const imports = { log: function(arg0) { console.warn(arg0) } };\n";
        assert_eq!(
            trimmed(&format!("{glue}{VIEWS}")).unwrap(),
            format!(
                "function decodeText(bytes) {{\n    return bytes;\n}}\n\
                const imports = {{ log(arg0) {{ /* @__PURE__ */ console.warn(arg0) }} }};\n{}",
                with_fresh_views(VIEWS).unwrap()
            )
        );
    }
}
