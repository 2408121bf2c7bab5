//! Which functions go, and which stay.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use wasmparser::{Operator, RefType, TableType};

use super::whole::Whole;

/// What the second module has of the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    Memory,
    Table(u32),
    Global(u32),
    Function(u32),
}

/// Where a module is cut.
pub struct Cut {
    /// The functions that stay, imports among them; of the gates none.
    pub stay: BTreeSet<u32>,
    /// Those that go, the gates among them.
    pub go: BTreeSet<u32>,
    /// Those whose place in the first module is taken by a call through the table.
    pub gates: Vec<u32>,
    /// What those that go need of the first module. The functions most called come first: small numbers are short.
    pub shared: Vec<Item>,
    /// The imported functions that they call, likewise.
    pub imported: Vec<u32>,
    /// The function table.
    pub table: u32,
    /// The slot of the first gate.
    pub slot: u32,
}

impl Cut {
    /// Cuts at the gates, which are told by their names.
    pub fn new(whole: &Whole, is_gate: impl Fn(&str) -> bool) -> Result<Self> {
        let gates: Vec<u32> = whole
            .functions()
            .filter(|function| whole.body(*function).is_some())
            .filter(|function| whole.names.get(function).is_some_and(|name| is_gate(name)))
            .collect();
        ensure!(!gates.is_empty(), "The module has no gates, or no names");

        let uses = whole
            .functions()
            .map(|function| Uses::of(whole, function))
            .collect::<Result<Vec<Uses>>>()?;
        // No pointer is made to what goes: so whatever goes is called by its number alone.
        let mut reached = whole.pointed.clone();
        reached.extend(uses.iter().flat_map(|uses| &uses.pointed));
        let mut stay = BTreeSet::new();
        while let Some(function) = reached.pop() {
            if !gates.contains(&function) && stay.insert(function) {
                reached.extend(&uses[function as usize].called);
            }
        }
        let go: BTreeSet<u32> = whole
            .functions()
            .filter(|function| whole.body(*function).is_some() && !stay.contains(function))
            .collect();

        let table = whole
            .tables
            .iter()
            .position(|table| table.element_type == RefType::FUNCREF)
            .context("The module has no function table")?;
        let table = u32::try_from(table)?;
        let mut times = BTreeMap::<u32, usize>::new();
        let mut shared = BTreeSet::from([Item::Memory, Item::Table(table)]);
        for uses in go.iter().map(|function| &uses[*function as usize]) {
            shared.extend(&uses.items);
            for callee in uses.called.iter().filter(|callee| !go.contains(callee)) {
                *times.entry(*callee).or_default() += 1;
            }
        }
        let mut called: Vec<u32> = times.keys().copied().collect();
        called.sort_by_key(|callee| std::cmp::Reverse(times[callee]));
        let (called, imported) = called
            .into_iter()
            .partition::<Vec<u32>, _>(|callee| whole.body(*callee).is_some());
        let called = called.into_iter().map(Item::Function);
        Ok(Cut {
            shared: shared.into_iter().chain(called).collect(),
            imported,
            stay,
            go,
            gates,
            slot: u32::try_from(whole.tables[table as usize].initial)?,
            table,
        })
    }

    /// The function table with a slot for each gate.
    pub fn grown(&self, mut table: TableType) -> TableType {
        let gates = self.gates.len() as u64;
        table.initial += gates;
        table.maximum = table.maximum.map(|maximum| maximum + gates);
        table
    }
}

/// What a function uses.
#[derive(Default)]
struct Uses {
    called: Vec<u32>,
    /// Those of which it makes a pointer.
    pointed: Vec<u32>,
    /// Tables and globals.
    items: Vec<Item>,
}

impl Uses {
    fn of(whole: &Whole, function: u32) -> Result<Self> {
        let mut uses = Uses::default();
        let Some(body) = whole.body(function) else {
            return Ok(uses);
        };
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                    uses.called.push(function_index);
                }
                Operator::RefFunc { function_index } => uses.pointed.push(function_index),
                Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } => {
                    uses.items.push(Item::Global(global_index));
                }
                Operator::CallIndirect { table_index, .. } => {
                    uses.items.push(Item::Table(table_index));
                }
                Operator::TableGet { table } | Operator::TableSet { table } => {
                    uses.items.push(Item::Table(table));
                }
                _ => {}
            }
        }
        Ok(uses)
    }
}
