//! The second module: the gates and all that only they call.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, FunctionSection, ImportSection,
    Module, TypeSection,
    reencode::{Error, Reencode},
};

use super::{
    FIRST, Unknown,
    first::Exported,
    graph::{Cut, Item},
    told,
    whole::Whole,
};

/// Writes it.
pub fn encode(whole: &Whole, cut: &Cut, exported: &Exported) -> Result<Vec<u8>> {
    let mut later = Later::new(whole, cut);
    let imports = later.imports(exported)?;
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    for function in &cut.go {
        functions.function(later.type_of(*function));
        let body = whole.body(*function).context("What goes has no body")?;
        later
            .parse_function_body(&mut code, body.clone())
            .map_err(told)?;
    }
    let mut elements = ElementSection::new();
    let gates: Vec<u32> = cut.gates.iter().map(|gate| later.functions[gate]).collect();
    let slot = ConstExpr::i32_const(cut.slot.cast_signed());
    elements.active(
        Some(later.tables[&cut.table]).filter(|table| *table != 0),
        &slot,
        Elements::Functions(gates.into()),
    );
    let mut module = Module::new();
    module
        .section(&later.types()?)
        .section(&imports)
        .section(&functions)
        .section(&elements)
        .section(&code);
    Ok(module.finish())
}

struct Later<'a> {
    whole: &'a Whole<'a>,
    cut: &'a Cut,
    /// The types in use, in the order in which they were met.
    types: Vec<u32>,
    /// The numbers that functions, tables and globals get.
    functions: BTreeMap<u32, u32>,
    tables: BTreeMap<u32, u32>,
    globals: BTreeMap<u32, u32>,
}

impl<'a> Later<'a> {
    fn new(whole: &'a Whole, cut: &'a Cut) -> Self {
        let numbered = |which: fn(&Item) -> Option<u32>| cut.shared.iter().filter_map(which);
        let called = numbered(|item| match item {
            Item::Function(function) => Some(*function),
            _ => None,
        });
        let tables = numbered(|item| match item {
            Item::Table(table) => Some(*table),
            _ => None,
        });
        let globals = numbered(|item| match item {
            Item::Global(global) => Some(*global),
            _ => None,
        });
        let functions = called.chain(cut.imported.iter().chain(&cut.go).copied());
        Later {
            whole,
            cut,
            types: Vec::new(),
            functions: functions.zip(0..).collect(),
            tables: tables.zip(0..).collect(),
            globals: globals.zip(0..).collect(),
        }
    }

    /// What the first module exports for it, then what the page's script gives to both.
    fn imports(&mut self, exported: &Exported) -> Result<ImportSection> {
        let mut imports = ImportSection::new();
        for item in &self.cut.shared {
            let ty = match *item {
                Item::Memory => {
                    EntityType::Memory(self.memory_type(self.whole.memory).map_err(told)?)
                }
                Item::Table(table) => {
                    let mut ty = self.whole.tables[table as usize];
                    if table == self.cut.table {
                        ty = self.cut.grown(ty);
                    }
                    EntityType::Table(self.table_type(ty).map_err(told)?)
                }
                Item::Global(global) => {
                    let ty = self.whole.globals[global as usize];
                    EntityType::Global(self.global_type(ty).map_err(told)?)
                }
                Item::Function(function) => EntityType::Function(self.type_of(function)),
            };
            let name = exported
                .get(item)
                .context("The first module does not export all")?;
            imports.import(FIRST, name, ty);
        }
        for function in &self.cut.imported {
            let import = self.whole.imports[*function as usize];
            let ty = EntityType::Function(self.type_of(*function));
            imports.import(import.module, import.name, ty);
        }
        Ok(imports)
    }

    fn type_of(&mut self, function: u32) -> u32 {
        self.ty(self.whole.type_of[function as usize])
    }

    fn ty(&mut self, ty: u32) -> u32 {
        let at = self.types.iter().position(|met| *met == ty);
        at.unwrap_or_else(|| {
            self.types.push(ty);
            self.types.len() - 1
        }) as u32
    }

    fn types(&mut self) -> Result<TypeSection> {
        let mut types = TypeSection::new();
        for ty in self.types.clone() {
            let ty = self.whole.types[ty as usize].clone();
            types.ty().func_type(&self.func_type(ty).map_err(told)?);
        }
        Ok(types)
    }
}

/// A number in the second module, where it has one.
fn number(
    numbers: &BTreeMap<u32, u32>,
    what: &'static str,
    old: u32,
) -> Result<u32, Error<Unknown>> {
    let number = numbers.get(&old).copied();
    number.ok_or(Error::UserError(Unknown(what, old)))
}

impl Reencode for Later<'_> {
    type Error = Unknown;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Unknown>> {
        number(&self.functions, "function", function)
    }

    fn table_index(&mut self, table: u32) -> Result<u32, Error<Unknown>> {
        number(&self.tables, "table", table)
    }

    fn global_index(&mut self, global: u32) -> Result<u32, Error<Unknown>> {
        number(&self.globals, "global", global)
    }

    fn type_index(&mut self, ty: u32) -> Result<u32, Error<Unknown>> {
        Ok(self.ty(ty))
    }

    fn data_index(&mut self, data: u32) -> Result<u32, Error<Unknown>> {
        Err(Error::UserError(Unknown("data segment", data)))
    }

    fn element_index(&mut self, element: u32) -> Result<u32, Error<Unknown>> {
        Err(Error::UserError(Unknown("element segment", element)))
    }
}
