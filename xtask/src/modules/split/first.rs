//! The first module: all that stays, and a gate in place of each that goes.

use std::collections::BTreeMap;

use anyhow::Result;
use wasm_encoder::{
    CodeSection, ExportKind, ExportSection, Function, FunctionSection, ImportSection, Module,
    TableSection,
    reencode::{Error, Reencode},
};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, ExportSectionReader, ExternalKind,
    FunctionSectionReader, ImportSectionReader, Parser, TableSectionReader,
};

use super::{
    Unknown,
    graph::{Cut, Item},
    told,
    whole::Whole,
};
use crate::modules::imports::nth;

/// Under which names the second module finds what it needs of the first.
pub type Exported = BTreeMap<Item, String>;

/// Writes it, and says what it exports.
pub fn encode(wasm: &[u8], whole: &Whole, cut: &Cut) -> Result<(Vec<u8>, Exported)> {
    let in_place = |function: &u32| cut.stay.contains(function) || cut.gates.contains(function);
    let functions = whole.functions().filter(in_place).zip(0..).collect();
    let mut first = First {
        whole,
        cut,
        functions,
        exported: Exported::new(),
    };
    let mut module = Module::new();
    first
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(told)?;
    Ok((module.finish(), first.exported))
}

struct First<'a> {
    whole: &'a Whole<'a>,
    cut: &'a Cut,
    /// The numbers that functions get.
    functions: BTreeMap<u32, u32>,
    exported: Exported,
}

impl First<'_> {
    /// The functions with a body, in order.
    fn defined(&self) -> impl Iterator<Item = u32> {
        let first = self.whole.imports.len() as u32;
        self.functions.range(first..).map(|(function, _)| *function)
    }

    /// Calls what the second module has put in the gate's slot.
    fn gate(&self, function: u32, slot: u32) -> Function {
        let type_index = self.whole.type_of[function as usize];
        let parameters = self.whole.types[type_index as usize].params().len() as u32;
        let mut gate = Function::new([]);
        let mut code = gate.instructions();
        for parameter in 0..parameters {
            code.local_get(parameter);
        }
        code.i32_const(slot.cast_signed())
            .call_indirect(self.cut.table, type_index)
            .end();
        gate
    }
}

impl Reencode for First<'_> {
    type Error = Unknown;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Unknown>> {
        let number = self.functions.get(&function).copied();
        number.ok_or(Error::UserError(Unknown("function", function)))
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        _: ImportSectionReader,
    ) -> Result<(), Error<Unknown>> {
        for (import, function) in self.whole.imports.iter().zip(0..) {
            if self.cut.stay.contains(&function) {
                self.parse_import(imports, *import)?;
            }
        }
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        _: FunctionSectionReader,
    ) -> Result<(), Error<Unknown>> {
        for function in self.defined() {
            functions.function(self.whole.type_of[function as usize]);
        }
        Ok(())
    }

    fn parse_table_section(
        &mut self,
        tables: &mut TableSection,
        section: TableSectionReader,
    ) -> Result<(), Error<Unknown>> {
        for (table, number) in section.into_iter().zip(0..) {
            let mut table = table?;
            if number == self.cut.table {
                table.ty = self.cut.grown(table.ty);
            }
            self.parse_table(tables, table)?;
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader,
    ) -> Result<(), Error<Unknown>> {
        let mut taken = Vec::new();
        for export in section {
            let export = export?;
            self.parse_export(exports, export)?;
            taken.push(export.name);
            let item = match export.kind {
                ExternalKind::Memory => Item::Memory,
                ExternalKind::Table => Item::Table(export.index),
                ExternalKind::Global => Item::Global(export.index),
                ExternalKind::Func => Item::Function(export.index),
                _ => continue,
            };
            self.exported.insert(item, export.name.to_owned());
        }
        let free = (0..)
            .map(nth)
            .filter(|name| !taken.contains(&name.as_str()));
        let mut new = self.cut.shared.clone();
        new.retain(|item| !self.exported.contains_key(item));
        for (item, name) in new.into_iter().zip(free) {
            let (kind, index) = match item {
                Item::Memory => (ExportKind::Memory, 0),
                Item::Table(table) => (ExportKind::Table, table),
                Item::Global(global) => (ExportKind::Global, global),
                Item::Function(function) => (ExportKind::Func, self.function_index(function)?),
            };
            exports.export(&name, kind, index);
            self.exported.insert(item, name);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        _: CodeSectionReader,
    ) -> Result<(), Error<Unknown>> {
        let defined: Vec<u32> = self.defined().collect();
        let mut slots = self.cut.slot..;
        for function in defined {
            match self.whole.body(function) {
                Some(body) if self.cut.stay.contains(&function) => {
                    self.parse_function_body(code, body.clone())?;
                }
                _ => {
                    let Some(slot) = slots.next() else { break };
                    code.function(&self.gate(function, slot));
                }
            }
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader,
    ) -> Result<(), Error<Unknown>> {
        Ok(())
    }
}
