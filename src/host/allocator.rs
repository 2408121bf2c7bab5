//! The allocator of the wasm: half the size of the standard library's.

use talc::TalcSyncCell;
use talc::source::WasmGrowAndClaim;
use talc::wasm::WasmBinning;

#[global_allocator]
static ALLOCATOR: TalcSyncCell<WasmGrowAndClaim, WasmBinning> = TalcSyncCell::new_wasm(WasmGrowAndClaim);
