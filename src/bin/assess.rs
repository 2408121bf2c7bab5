//! JSON lines in, JSON lines out: one answers object a line from standard input, one assessment a line to
//! standard output, in order and as they come.

// A browser has neither. Cargo builds every program for the tests there, this one as well: without anything in it.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![cfg(not(target_arch = "wasm32"))]

use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;

use nasko_cresco::assess::json;
use nasko_cresco::territory::Territory;

/// A longer line is answered with an error, so that memory stays constant whatever comes in.
const LONGEST_LINE: usize = 1 << 20;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the answers has gone: nothing is left to say.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("assess: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let territory = Territory::built_in();
    let mut input = BufReader::with_capacity(1 << 16, io::stdin().lock());
    let mut output = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut line = Vec::new();
    let mut answer = Vec::new();
    loop {
        // Another program may wait for the answers so far before it sends the rest of a line.
        if !input.buffer().contains(&b'\n') {
            output.flush()?;
        }
        if !read_line(&mut input, &mut line)? {
            return output.flush();
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        answer.clear();
        let line = if line.len() > LONGEST_LINE {
            &[]
        } else {
            line.as_slice()
        };
        json::respond(line, territory, &mut answer);
        answer.push(b'\n');
        output.write_all(&answer)?;
    }
}

/// Reads the next line, without its end and the blanks that it begins with, and at most one byte more than the
/// longest of it; `false` at the end.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let mut any = false;
    loop {
        let chunk = input.fill_buf()?;
        if chunk.is_empty() {
            return Ok(any);
        }
        any = true;
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let mut part = &chunk[..end.unwrap_or(chunk.len())];
        if line.is_empty() {
            let blank = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r');
            part = &part[part.iter().take_while(blank).count()..];
        }
        // One byte too many is kept, so that the caller can tell.
        let room = (LONGEST_LINE + 1).saturating_sub(line.len());
        line.extend_from_slice(&part[..part.len().min(room)]);
        let used = end.map_or(chunk.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(true);
        }
    }
}
