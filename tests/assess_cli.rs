//! The command `assess` as another program runs it.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

fn start() -> Child {
    Command::new(env!("CARGO_BIN_EXE_assess"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Runs the command on all of this, and waits for its end.
fn run(input: &[u8]) -> Output {
    let mut command = start();
    let mut stdin = command.stdin.take().unwrap();
    thread::scope(|scope| {
        scope.spawn(move || {
            stdin.write_all(input).unwrap();
        });
        command.wait_with_output().unwrap()
    })
}

/// Each answer, of a command that ended well and had nothing to complain of.
fn answers(input: &[u8]) -> Vec<Value> {
    let output = run(input);
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.is_empty() || text.ends_with('\n'));
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// A line that can be told by its answer: NASKO 2010 pays from the month of application.
fn line(year: u32) -> String {
    json!({"application_date": format!("{year}-05-01"), "regime": "2010"}).to_string()
}

/// The year of [`line`], from its answer.
fn year(answer: &Value) -> Option<u32> {
    let first = answer["benefits"][0]["payments"][0]["month"].as_str()?;
    first.split('-').next()?.parse().ok()
}

fn error_field(answer: &Value) -> Option<&str> {
    answer["error"]["field"].as_str()
}

#[test]
fn lines_are_answered_in_their_order() {
    let input: String = (0..5_000).map(|n| line(2000 + n % 100) + "\n").collect();
    let years: Vec<_> = answers(input.as_bytes()).iter().map(year).collect();
    let expected: Vec<_> = (0..5_000).map(|n| Some(2000 + n % 100)).collect();
    assert_eq!(years, expected);
}

#[test]
fn blank_lines_are_skipped_and_the_last_line_needs_no_end() {
    assert!(answers(b"").is_empty());
    assert!(answers(b"\n\r\n   \n\t\n \r\n").is_empty());
    let input = format!(
        "\n\r\n{}\r\n  \t \r\n\n{}\n \n{}",
        line(2001),
        line(2002),
        line(2003)
    );
    let years: Vec<_> = answers(input.as_bytes()).iter().map(year).collect();
    assert_eq!(years, [Some(2001), Some(2002), Some(2003)]);
}

#[test]
fn a_line_that_is_refused_is_an_answer_like_any_other() {
    let input = [
        line(2001).as_bytes(),
        b"not JSON",
        b"{}",
        b"\xff\xfe",
        b"\x0c{\"application_date\":\"2013-06-01\"}",
        b"{\"application_date\":\"2013-06-01\",\"x\":1}",
        line(2002).as_bytes(),
    ]
    .join(&b'\n');
    let answers = answers(&input);
    let fields: Vec<_> = answers.iter().map(error_field).collect();
    assert_eq!(
        fields,
        [
            None,
            Some(""),
            Some("application_date"),
            Some(""),
            Some(""),
            Some("x"),
            None
        ]
    );
    assert_eq!(
        (year(&answers[0]), year(&answers[6])),
        (Some(2001), Some(2002))
    );
}

#[test]
fn a_line_of_many_mebibytes_is_answered_with_an_error_and_the_next_one_rightly() {
    let many = 5 << 20;
    for long in [
        "x".repeat(many),
        "[".repeat(many),
        format!("{{\"application_date\":\"{}\"}}", "1".repeat(many)),
        format!("{}{}", line(2001), "x".repeat(many)),
        format!("{}x", " ".repeat(many)),
    ] {
        let input = format!("{}\n{long}\n{}\n", line(2002), line(2003));
        let answers = answers(input.as_bytes());
        let start = &long[..20];
        assert_eq!(answers.len(), 3, "{start}");
        assert_eq!(year(&answers[0]), Some(2002), "{start}");
        assert_eq!(error_field(&answers[1]), Some(""), "{start}");
        assert_eq!(year(&answers[2]), Some(2003), "{start}");
    }
}

#[test]
fn a_blank_line_of_many_mebibytes_is_skipped() {
    let input = format!("{}\r\n{}\n", " ".repeat(3 << 20), line(2001));
    let years: Vec<_> = answers(input.as_bytes()).iter().map(year).collect();
    assert_eq!(years, [Some(2001)]);
}

/// A command to talk with.
struct Talk {
    command: Child,
    stdin: ChildStdin,
    answers: Receiver<String>,
}

impl Talk {
    fn begin() -> Talk {
        let mut command = start();
        let stdin = command.stdin.take().unwrap();
        let stdout = BufReader::new(command.stdout.take().unwrap());
        let (send, answers) = mpsc::channel();
        thread::spawn(move || {
            for line in stdout.lines() {
                send.send(line.unwrap()).unwrap();
            }
        });
        Talk {
            command,
            stdin,
            answers,
        }
    }

    fn say(&mut self, text: &str) {
        self.stdin.write_all(text.as_bytes()).unwrap();
    }

    /// The next answer: a command that keeps it back fails the test, rather than stop it for good.
    fn hear(&self) -> Value {
        let answer = self.answers.recv_timeout(Duration::from_secs(60)).unwrap();
        serde_json::from_str(&answer).unwrap()
    }

    fn end(mut self) {
        drop(self.stdin);
        assert!(self.command.wait().unwrap().success());
        assert_eq!(self.answers.iter().next(), None);
    }
}

#[test]
fn each_line_is_answered_before_the_next_is_sent() {
    let mut talk = Talk::begin();
    for asked in 2000..2100 {
        talk.say(&format!("{}\n", line(asked)));
        assert_eq!(year(&talk.hear()), Some(asked));
        talk.say("{}\n");
        assert_eq!(error_field(&talk.hear()), Some("application_date"));
    }
    talk.end();
}

#[test]
fn an_answer_does_not_wait_for_the_rest_of_the_next_line() {
    let mut talk = Talk::begin();
    let next = line(2002);
    let (begun, rest) = next.split_at(10);
    talk.say(&format!("{}\n{begun}", line(2001)));
    assert_eq!(year(&talk.hear()), Some(2001));
    talk.say(&format!("{rest}\n"));
    assert_eq!(year(&talk.hear()), Some(2002));
    talk.end();
}

#[test]
fn an_answer_does_not_wait_for_what_follows_a_blank_line() {
    let mut talk = Talk::begin();
    talk.say(&format!("{}\n\r\n \n", line(2001)));
    assert_eq!(year(&talk.hear()), Some(2001));
    talk.say(&format!("\n{}\n", line(2002)));
    assert_eq!(year(&talk.hear()), Some(2002));
    talk.end();
}

#[test]
fn it_ends_quietly_and_well_when_nobody_reads_any_more() {
    let mut command = start();
    drop(command.stdout.take());
    let mut stdin = command.stdin.take().unwrap();
    let line = line(2001) + "\n";
    // It may end at once, and then takes no more.
    while stdin.write_all(line.as_bytes()).is_ok() {}
    drop(stdin);
    let output = command.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
}

/// Feeds line after line, and a long one in between.
#[cfg(target_os = "linux")]
fn feed(stdin: &mut ChildStdin, lines: usize) {
    let full = json!({
        "application_date": "2015-03-15",
        "regime": "in-force",
        "residence": {"comune": "015146", "since": "2010-01-01"},
        "isee": {"value": "9000.00", "issued": "2015-01-31"},
        "household_size": 2,
        "maternity": {"status": "pregnant", "due_date": "2015-10-01"},
    })
    .to_string();
    for number in 0..lines {
        match number % 4 {
            0 => writeln!(stdin, "{full}").unwrap(),
            1 => writeln!(stdin, "{}", line(2001)).unwrap(),
            2 => writeln!(stdin, "{{\"unknown {number}\":0}}").unwrap(),
            _ => writeln!(
                stdin,
                "{{\"application_date\":\"2015-03-15\",\"regime\":\"x\"}}"
            )
            .unwrap(),
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn memory_stays_level_over_200_000_lines() {
    let mut command = start();
    let status = format!("/proc/{}/status", command.id());
    let most = || -> u64 {
        let status = std::fs::read_to_string(&status).unwrap();
        let line = status
            .lines()
            .find(|line| line.starts_with("VmHWM:"))
            .unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    let mut stdin = command.stdin.take().unwrap();
    let mut stdout = BufReader::new(command.stdout.take().unwrap()).lines();
    let mut lines = |lines: usize| {
        thread::scope(|scope| {
            scope.spawn(|| feed(&mut stdin, lines));
            assert_eq!(stdout.by_ref().take(lines).count(), lines);
        });
        most()
    };
    let warm = lines(20_000);
    let after = lines(180_000);
    assert!(
        after <= warm + 256,
        "{warm} KiB after 20,000 lines, {after} KiB after 200,000"
    );

    let mut flood = |bytes: usize| {
        stdin.write_all(&vec![b'['; bytes]).unwrap();
        writeln!(stdin).unwrap();
        let answer = stdout.next().unwrap().unwrap();
        assert_eq!(
            error_field(&serde_json::from_str(&answer).unwrap()),
            Some("")
        );
        most()
    };
    let one = flood(4 << 20);
    let longer = flood(64 << 20);
    assert!(
        longer <= one + 256,
        "{one} KiB after a long line, {longer} KiB after a longer one"
    );
    assert!(longer < 64 << 10, "{longer} KiB");
    drop(stdin);
    assert!(command.wait().unwrap().success());
}
