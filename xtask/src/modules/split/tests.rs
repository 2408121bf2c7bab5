//! A module small enough to see where it is cut, and both parts of it at work.

use std::{fs, process::Command};

use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, GlobalSection, GlobalType, ImportSection, MemorySection, MemoryType,
    Module, NameMap, NameSection, RefType, TableSection, TableType, TypeSection, ValType,
};

use super::{graph::Cut, graph::Item, is_gate, split, whole::Whole};

const GATE: &str = "nasko_cresco[0123456789abcdef]::widget::later::page";

/// The functions, in order.
const SHOW: u32 = 0;
const HIDE: u32 = 1;
const MAIN: u32 = 2;
const PAGE: u32 = 3;
const BOTH: u32 = 4;
const ONLY: u32 = 5;
const POINTED: u32 = 6;

/// `main(n)` gives what the gate `page` gives, which is twice `both(n)`, which is `n + 7`. `main` calls `both` as well. `page` calls
/// `only`, which calls `pointed` by its number and through the table. An import tells of each side.
fn module(named: bool) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    types.ty().function([ValType::I32], [ValType::I32]);
    types
        .ty()
        .function([ValType::I32, ValType::I32], [ValType::I32]);
    types.ty().function([ValType::I32], []);
    let mut imports = ImportSection::new();
    imports.import("a", "show", EntityType::Function(3));
    imports.import("a", "hide", EntityType::Function(3));
    let mut functions = FunctionSection::new();
    for ty in [1, 2, 1, 1, 1] {
        functions.function(ty);
    }
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: 2,
        maximum: Some(2),
        shared: false,
    });
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let mut globals = GlobalSection::new();
    for start in [5, 7] {
        globals.global(
            GlobalType {
                val_type: ValType::I32,
                mutable: true,
                shared: false,
            },
            &ConstExpr::i32_const(start),
        );
    }
    let mut exports = ExportSection::new();
    exports.export("b", ExportKind::Func, MAIN);
    let mut elements = ElementSection::new();
    let pointed = Elements::Functions([POINTED].as_slice().into());
    elements.active(None, &ConstExpr::i32_const(1), pointed);

    let mut code = CodeSection::new();
    let mut body = |write: &dyn Fn(&mut wasm_encoder::InstructionSink)| {
        let mut function = Function::new([]);
        write(&mut function.instructions());
        function.instructions().end();
        code.function(&function);
    };
    body(&|main| {
        main.local_get(0).call(BOTH).drop();
        main.local_get(0).call(SHOW);
        main.local_get(0).i32_const(1).call(PAGE);
    });
    body(&|page| {
        page.local_get(0).call(BOTH).call(ONLY);
    });
    body(&|both| {
        both.local_get(0).global_get(1).i32_add();
    });
    body(&|only| {
        only.local_get(0).call(HIDE);
        only.local_get(0).call(POINTED);
        only.local_get(0).i32_const(1).call_indirect(0, 1);
        only.i32_add();
    });
    body(&|pointed| {
        pointed.local_get(0);
    });

    let mut module = Module::new();
    module
        .section(&types)
        .section(&imports)
        .section(&functions)
        .section(&tables)
        .section(&memories)
        .section(&globals)
        .section(&exports)
        .section(&elements)
        .section(&code);
    if named {
        let mut map = NameMap::new();
        map.append(MAIN, "nasko_cresco::main");
        map.append(PAGE, GATE);
        map.append(ONLY, &format!("{GATE}::{{closure#0}}"));
        let mut names = NameSection::new();
        names.functions(&map);
        module.section(&names);
    }
    module.finish()
}

#[test]
fn what_only_gates_call_goes_and_what_is_pointed_to_stays() {
    let module = module(true);
    let cut = Cut::new(&Whole::read(&module).unwrap(), is_gate).unwrap();
    assert_eq!(Vec::from_iter(cut.go), [PAGE, ONLY]);
    assert_eq!(Vec::from_iter(cut.stay), [SHOW, MAIN, BOTH, POINTED]);
    assert_eq!(cut.gates, [PAGE]);
    assert_eq!(cut.imported, [HIDE]);
    let shared = [
        Item::Memory,
        Item::Table(0),
        Item::Function(BOTH),
        Item::Function(POINTED),
    ];
    assert_eq!(cut.shared, shared);
}

#[test]
fn both_parts_work_together_and_the_first_alone_stops_at_a_gate() {
    let parts = split(&module(true)).unwrap();
    let folder = std::env::temp_dir().join(format!("nasko-cresco-split-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("first.wasm"), parts.first).unwrap();
    fs::write(folder.join("later.wasm"), parts.later).unwrap();
    let ran = Command::new("node")
        .args(["-e", RUN])
        .current_dir(&folder)
        .output()
        .unwrap();
    fs::remove_dir_all(folder).unwrap();
    let said = String::from_utf8_lossy(&ran.stdout);
    assert_eq!(said, "RuntimeError\nshow 3\nhide 10\n20\n", "{ran:?}");
}

const RUN: &str = "
    const module = (name) => new WebAssembly.Module(require('fs').readFileSync(`${name}.wasm`));
    const tell = (what) => (number) => ready && console.log(what, number);
    let ready = false;
    const a = { show: tell('show'), hide: tell('hide') };
    // Each asks for no more than it needs.
    const first = new WebAssembly.Instance(module('first'), { a: { show: a.show } }).exports;
    try { first.b(3); } catch ({ name }) { console.log(name); }
    new WebAssembly.Instance(module('later'), { a: { hide: a.hide }, 0: first });
    ready = true;
    console.log(first.b(3));
";

#[test]
fn a_module_without_gates_is_refused() {
    assert!(split(&module(false)).is_err());
}

#[test]
fn gates_are_told_by_their_names() {
    assert!(is_gate(GATE));
    assert!(is_gate("nasko_cresco::widget::later::page"));
    for other in [
        "nasko_cresco[0]::widget::later::page::{closure#0}",
        "<nasko_cresco[0]::widget::later::Page as Clone>::clone",
        "core[0]::ptr::drop_in_place::<nasko_cresco[0]::widget::later::Page>",
        "nasko_cresco[0]::widget::page",
    ] {
        assert!(!is_gate(other), "{other}");
    }
}
