//! The module before it is cut.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{
    ElementItems, Export, ExternalKind, FuncType, FunctionBody, GlobalType, Import, KnownCustom,
    MemoryType, Name, Operator, Parser, Payload, TableType, TypeRef,
};

/// All of it that a cut has to know.
pub struct Whole<'a> {
    pub types: Vec<FuncType>,
    /// Functions, all of them.
    pub imports: Vec<Import<'a>>,
    /// The type of every function, those of the imports first.
    pub type_of: Vec<u32>,
    pub bodies: Vec<FunctionBody<'a>>,
    pub tables: Vec<TableType>,
    pub memory: MemoryType,
    pub globals: Vec<GlobalType>,
    pub exports: Vec<Export<'a>>,
    /// Functions that are called by no name: through a pointer, or at the start.
    pub pointed: Vec<u32>,
    pub names: BTreeMap<u32, &'a str>,
}

impl<'a> Whole<'a> {
    /// Reads it.
    pub fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut memory = None;
        let mut whole = Whole {
            types: Vec::new(),
            imports: Vec::new(),
            type_of: Vec::new(),
            bodies: Vec::new(),
            tables: Vec::new(),
            memory: MemoryType {
                memory64: false,
                shared: false,
                initial: 0,
                maximum: None,
                page_size_log2: None,
            },
            globals: Vec::new(),
            exports: Vec::new(),
            pointed: Vec::new(),
            names: BTreeMap::new(),
        };
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(section) => {
                    for ty in section.into_iter_err_on_gc_types() {
                        whole.types.push(ty?);
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        let TypeRef::Func(ty) = import.ty else {
                            bail!(
                                "The module imports something else than functions: {}",
                                import.name
                            );
                        };
                        whole.type_of.push(ty);
                        whole.imports.push(import);
                    }
                }
                Payload::FunctionSection(section) => {
                    for ty in section {
                        whole.type_of.push(ty?);
                    }
                }
                Payload::TableSection(section) => {
                    for table in section {
                        whole.tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(section) => {
                    ensure!(section.count() == 1, "The module has several memories");
                    memory = section.into_iter().next().transpose()?;
                }
                Payload::GlobalSection(section) => {
                    for global in section {
                        whole.globals.push(global?.ty);
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        whole.exports.push(export?);
                    }
                }
                Payload::StartSection { func, .. } => whole.pointed.push(func),
                Payload::ElementSection(section) => {
                    for element in section {
                        whole.point(element?.items)?;
                    }
                }
                Payload::CodeSectionEntry(body) => whole.bodies.push(body),
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(names) = section.as_known() {
                        whole.name(names)?;
                    }
                }
                _ => {}
            }
        }
        whole.memory = memory.context("The module has no memory")?;
        for export in &whole.exports {
            if export.kind == ExternalKind::Func {
                whole.pointed.push(export.index);
            }
        }
        Ok(whole)
    }

    fn point(&mut self, items: ElementItems) -> Result<()> {
        match items {
            ElementItems::Functions(functions) => {
                for function in functions {
                    self.pointed.push(function?);
                }
            }
            ElementItems::Expressions(_, expressions) => {
                for expression in expressions {
                    for operator in expression?.get_operators_reader() {
                        if let Operator::RefFunc { function_index } = operator? {
                            self.pointed.push(function_index);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn name(&mut self, names: wasmparser::NameSectionReader<'a>) -> Result<()> {
        for part in names {
            if let Name::Function(functions) = part? {
                for naming in functions {
                    let naming = naming?;
                    self.names.insert(naming.index, naming.name);
                }
            }
        }
        Ok(())
    }

    /// The body of a function; none of an imported one.
    pub fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        let at = (function as usize).checked_sub(self.imports.len())?;
        self.bodies.get(at)
    }

    /// Every function, imports first.
    pub fn functions(&self) -> impl Iterator<Item = u32> + use<> {
        0..self.type_of.len() as u32
    }
}
