//! The payments as a picture: each month's amount below, what they come to together above, and the birth through both.
//!
//! All is whole numbers and classes: the colours are the style sheet's, as a strict policy allows no style in the page. The
//! table after it says the same in text.

use chrono::Datelike;

use super::{fund, payments};
use crate::assess::{Answers, Benefit, Date, Maternity, Month, Schedule};
use crate::text::messages as msg;
use crate::widget::app::View;
use crate::widget::dom::{El, el};

/// Its width. A card on a screen of 320 px leaves it 250 px: letters 14 high are more than 12 px there.
const WIDTH: u32 = 280;
/// Where the area of the total ends below, and how high it is.
const TOTAL: [u32; 2] = [124, 80];
/// The same of the months' bars.
const MONTHS: [u32; 2] = [192, 40];
/// Left and right of these a text begins or ends where it belongs; between them it has its middle there.
const LEFT: u32 = 95;
const RIGHT: u32 = 185;

/// The picture; none where no month is known. `id` tells it from others on the page.
pub fn view(
    view: &View,
    answers: &Answers,
    benefit: Benefit,
    schedule: &Schedule,
    id: &str,
) -> Option<El> {
    let (words, text) = (view.words, view.text());
    let paid = payments::paid(schedule);
    let (from, to) = (paid.first()?.0, paid.last()?.0);
    let total = schedule.total();
    let all = total.cents().max(1);
    let mut most = 1;
    for (_, each) in &paid {
        most = most.max(each.cents());
    }
    // As far as the birth, where that lies before or after them.
    let birth = birth(answers);
    let (mut first, mut end) = (from, to.plus(1));
    if let Some(birth) = birth {
        first = first.min(Month::of(birth));
        end = end.max(Month::of(birth).plus(1));
    }
    let months = end.since(first);
    let last = first.plus(months - 1);
    let across = |month: Month| month.since(first) * WIDTH / months;

    let (mut area, mut bars) = (String::new(), String::new());
    let (mut rates, mut rate, mut sum) = (Vec::new(), 0, 0);
    draw(&mut area, "M", across(from));
    draw(&mut area, " ", TOTAL[0]);
    for (month, each) in paid {
        let (left, right) = (across(month), across(month.plus(1)));
        let cents = each.cents();
        sum += cents;
        draw(&mut area, "V", TOTAL[0] - TOTAL[1] * sum / all);
        draw(&mut area, "H", right);
        draw(&mut bars, "M", left);
        draw(&mut bars, " ", MONTHS[0]);
        draw(&mut bars, "V", MONTHS[0] - MONTHS[1] * cents / most);
        // With a gap to the next.
        draw(&mut bars, "H", right - 2);
        draw(&mut bars, "V", MONTHS[0]);
        if cents != rate {
            rate = cents;
            rates.push(words.money(each));
        }
    }
    draw(&mut area, "V", TOTAL[0]);

    let [started, ended] = [from, to].map(|month| words.month(month));
    let total = words.money(total);
    let mut about = msg::chart_about(text, &started, &ended, &words.list(&rates), &total);
    let mut shapes = vec![
        path("nc-sum", &area),
        path("nc-months", &bars),
        path("nc-axis", "M0 124H280M0 192H280"),
    ];
    // Each amount once, over its months: the first, and the last where there are others.
    let mut rate = across(from);
    if let Some(birth) = birth {
        let month = Month::of(birth);
        let at = across(month) + birth.day0() * WIDTH / months / 31;
        // It begins under the total, which stands at the right.
        let mut mark = String::new();
        draw(&mut mark, "M", at);
        mark.push_str(if at < RIGHT { " 18V192" } else { " 44V192" });
        shapes.push(path("nc-birth", &mark));
        let said = msg::chart_birth(text, &words.month(month));
        shapes.push(letters(at, 13, &said));
        about.push(' ');
        about.push_str(&said);
        about.push('.');
        if at < LEFT && rates.len() == 1 {
            // Not in the way of the mark.
            rate = WIDTH;
        }
    }
    // The amount keeps its own order behind the word.
    let all = [
        words.get(msg::RESULT_PAYMENTS_TOTAL),
        " \u{2068}",
        &total,
        "\u{2069}",
    ];
    shapes.extend([
        letters(WIDTH, 38, &all.concat()),
        letters(across(first), 208, &words.month(first)),
        letters(WIDTH, 208, &words.month(last)),
    ]);
    if let Some(one) = rates.first() {
        shapes.push(letters(rate, 146, one));
    }
    if let [_, .., other] = rates.as_slice() {
        shapes.push(letters(across(to.plus(1)), 146, other));
    }
    let id = [id, benefit.name()].concat();
    let described = [&id, "-about"].concat();
    let title = el("title").set("id", &id);
    let picture = el("svg.nc-chart role=img viewBox=0,0,280,214")
        .set("aria-labelledby", &id)
        .set("aria-describedby", &described)
        .add(title.text(&msg::chart_title(text, fund(benefit))))
        .add(el("desc").set("id", &described).text(&about));
    Some(picture.all(shapes))
}

/// The day of the birth, as it is or as it is expected.
fn birth(answers: &Answers) -> Option<Date> {
    match answers.maternity()? {
        Maternity::Pregnant { due } => due,
        Maternity::Mother { birth, .. } => birth,
        Maternity::Neither => None,
    }
}

/// One more step of a path.
fn draw(path: &mut String, step: &str, to: u32) {
    path.push_str(step);
    path.push_str(&to.to_string());
}

fn path(class: &'static str, drawn: &str) -> El {
    el("path").with("class", class).set("d", drawn)
}

/// A line of text beside a point, so that it stays within the picture. The picture itself is never mirrored; what is written in it
/// runs as its first letter does.
fn letters(at: u32, line: u32, said: &str) -> El {
    let anchor = match at {
        ..LEFT => "start",
        RIGHT.. => "end",
        _ => "middle",
    };
    el("text")
        .with("text-anchor", anchor)
        .set("x", &at.to_string())
        .set("y", &line.to_string())
        .text(&["\u{2068}", said, "\u{2069}"].concat())
}
