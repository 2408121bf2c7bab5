//! WebAssembly written as JavaScript, by Binaryen's wasm2js.

use std::{path::Path, process::Command};

use anyhow::{Result, ensure};

use crate::{run::run, tools::PageTools};

/// What a trap throws. WebAssembly has a kind of error for it, JavaScript has not: whoever catches it knows it by this.
const TRAP: &str = "nc: stopped";

/// Writes a module as a script.
pub fn translate(tools: &PageTools, wasm: &Path, script: &Path) -> Result<()> {
    run(Command::new(&tools.wasm2js)
        .arg("-Oz")
        .arg(wasm)
        .arg("-o")
        .arg(script))
}

/// The same script with one export, a function: given the imports it gives the exports. wasm2js imports from other scripts by
/// their names in the module, and runs at once; here wasm-bindgen's script hands the imports over, as to WebAssembly.
pub fn as_function(script: &str) -> Result<String> {
    const TRAPS: &str = "throw new Error('abort')";
    let changed = "wasm2js writes another form than xtask/src/modules/wasm2js.rs knows";
    let begins = script.split_once("var retasmFunc = asmFunc({");
    ensure!(script.contains("function asmFunc(imports) {"), changed);
    ensure!(script.contains(TRAPS), changed);
    let Some((body, _)) = begins else {
        anyhow::bail!(changed);
    };
    let mut function: String = body
        .lines()
        .filter(|line| !line.starts_with("import "))
        .flat_map(|line| [line, "\n"])
        .collect();
    function = function.replace(TRAPS, &format!("throw new Error({TRAP:?})"));
    Ok(function + "export default asmFunc;\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_becomes_a_function_of_its_imports() {
        let script = "import * as $a from './a.js';\n\
            function wasm2js_trap() { throw new Error('abort'); }\n\
            function asmFunc(imports) {\n return { \"main\": $1 };\n}\n\n\
            var retasmFunc = asmFunc({\n  \"./a.js\": $a,\n});\nexport var main = retasmFunc.main;\n";
        assert_eq!(
            as_function(script).unwrap(),
            "function wasm2js_trap() { throw new Error(\"nc: stopped\"); }\n\
            function asmFunc(imports) {\n return { \"main\": $1 };\n}\n\n\
            export default asmFunc;\n"
        );
        assert!(as_function("function asmFunc(imports) {}").is_err());
    }
}
