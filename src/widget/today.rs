//! What a mother in Lombardy can ask for today, and what her answers say of each.

use super::app::View;
use super::dom::{El, el, p};
use super::estimate;
use super::event::Action;
use super::page::Page;
use super::result::why;
use super::shell;
use crate::assess::conflicts::numbered;
use crate::collected;
use crate::text::{Msg, messages as msg};
use crate::today::{
    About, AskAt, Condition, Figure, Id, Measure, Per, Provider, Standing, Told, measures,
};

/// The way to it from the result.
pub fn way(view: &View) -> El {
    let button = shell::button(view, Action::Open(Page::Today), "today");
    el("p").add(
        button
            .with("class", "nc-button nc-second")
            .say(view.words, msg::TODAY_OPEN),
    )
}

/// The page.
pub fn view(view: &View) -> Vec<El> {
    let words = view.words;
    let about = msg::today_about(view.text(), &words.day(collected::law()));
    let mut answers = view.state.interview.answers();
    // The estimate asks for it even where the funds do not.
    answers.set_household(estimate::people(view.state));
    let rows = measures(&answers)
        .iter()
        .map(|told| row(view, told))
        .collect();
    let mut page = vec![
        shell::heading().say(words, msg::TODAY_TITLE),
        el("p.nc-lead").text(&about),
        el("p").say(words, msg::TODAY_INPS),
    ];
    page.extend(estimate::for_families(view.state).map(|band| estimate::told(view, band)));
    page.push(el("ul.nc-list").all(rows));
    page.push(shell::back_to_result(view));
    page
}

fn row(view: &View, told: &Told) -> El {
    let words = view.words;
    let measure = &told.measure;
    let (name, what) = names(measure.id);
    let (standing, shown, status) = match told.standing {
        Standing::Open if measure.ask_at == AskAt::Nobody => {
            ("open", "nc-status nc-met", msg::TODAY_STATUS_COMES)
        }
        Standing::Open => ("open", "nc-status nc-met", msg::TODAY_STATUS_OPEN),
        Standing::AfterBirth => (
            "after-birth",
            "nc-status nc-judge",
            msg::RESULT_STATUS_PENDING,
        ),
        Standing::Unsure(_) => ("unsure", "nc-status nc-judge", msg::RESULT_STATUS_UNKNOWN),
        Standing::Excluded(_) => ("excluded", "nc-status nc-unmet", msg::TODAY_STATUS_EXCLUDED),
        Standing::NotYet(_) => ("not-yet", "nc-status nc-judge", msg::TODAY_STATUS_NOT_YET),
        Standing::Lapsed(_) => ("lapsed", "nc-status nc-judge", msg::TODAY_STATUS_LAPSED),
        Standing::Expired(_) => ("expired", "nc-status nc-unmet", msg::TODAY_STATUS_EXPIRED),
    };
    let mut row = el("li")
        .with("data-measure", measure.id.name())
        .with("data-standing", standing)
        .add(el("h2").say(words, name))
        .add(el("p").add(el("span").with("class", shown).say(words, status)));
    let why = why(view, told);
    if !why.is_empty() {
        row = row.add(p(&why));
    }
    if let Some(amount) = amount(view, measure) {
        row = row.add(el("p").add(el("strong").text(&amount)));
    }
    row = row.add(el("p").say(words, what));
    if measure.provider == Provider::Private {
        row = row.add(el("p").say(words, msg::TODAY_PRIVATE));
    }
    row.add(el("p").say(words, place(measure.ask_at)))
        .add(details(view, told, name))
}

/// What it is called, and what it is.
fn names(id: Id) -> (Msg, Msg) {
    match id {
        Id::AssegnoUnico => (msg::TODAY_ASSEGNO_UNICO, msg::TODAY_ASSEGNO_UNICO_WHAT),
        Id::BonusNuoviNati => (
            msg::TODAY_BONUS_NUOVI_NATI,
            msg::TODAY_BONUS_NUOVI_NATI_WHAT,
        ),
        Id::MaternitaComuni => (
            msg::TODAY_MATERNITA_COMUNI,
            msg::TODAY_MATERNITA_COMUNI_WHAT,
        ),
        Id::MaternitaStato => (msg::TODAY_MATERNITA_STATO, msg::TODAY_MATERNITA_STATO_WHAT),
        Id::BonusNido => (msg::TODAY_BONUS_NIDO, msg::TODAY_BONUS_NIDO_WHAT),
        Id::NidiGratis => (msg::TODAY_NIDI_GRATIS, msg::TODAY_NIDI_GRATIS_WHAT),
        Id::CartaDedicata => (msg::TODAY_CARTA_DEDICATA, msg::TODAY_CARTA_DEDICATA_WHAT),
        Id::BonusMamme => (msg::TODAY_BONUS_MAMME, msg::TODAY_BONUS_MAMME_WHAT),
        Id::Consultori => (msg::TODAY_CONSULTORI, msg::TODAY_CONSULTORI_WHAT),
        Id::ProgettoGemma => (msg::TODAY_PROGETTO_GEMMA, msg::TODAY_PROGETTO_GEMMA_WHAT),
    }
}

fn place(ask_at: AskAt) -> Msg {
    match ask_at {
        AskAt::Inps => msg::TODAY_AT_INPS,
        AskAt::Comune => msg::TODAY_AT_COMUNE,
        AskAt::Consultorio => msg::TODAY_AT_CONSULTORIO,
        AskAt::Cav => msg::TODAY_AT_CAV,
        AskAt::Online => msg::TODAY_AT_ONLINE,
        AskAt::Nobody => msg::TODAY_AT_NOBODY,
    }
}

/// Why it stands as it does.
fn why(view: &View, told: &Told) -> String {
    let words = view.words;
    let day = |message, day| words.text().with(message, &words.day(day));
    let mut said = match told.standing {
        Standing::NotYet(from) => return day(msg::TODAY_ASK_NOT_YET, from),
        Standing::Expired(to) => return day(msg::TODAY_ASK_EXPIRED, to),
        Standing::Lapsed(to) => return day(msg::TODAY_ASK_LAPSED, to),
        Standing::Excluded(condition) => {
            let message = match condition.asks {
                Figure::IseeMax => msg::TODAY_ASK_ISEE_ABOVE,
                Figure::Residence => msg::RESULT_VALUE_ELSEWHERE,
                _ => return asks(view, &told.measure, condition),
            };
            return words.text().with(message, &words.money(condition.money()));
        }
        Standing::Unsure(condition) => asks(view, &told.measure, condition),
        Standing::Open | Standing::AfterBirth => String::new(),
    };
    if told.after_birth {
        said.push(' ');
        said.push_str(words.get(msg::TODAY_AFTER_BIRTH));
    }
    if let Some(last) = told.last_day {
        said.push(' ');
        said.push_str(&day(msg::TODAY_ASK_LAST_DAY, last));
    }
    said
}

/// How much, where that is known.
fn amount(view: &View, measure: &Measure) -> Option<String> {
    let (words, text) = (view.words, view.text());
    let money = |figure, circa| {
        let money = words.money(measure.money(figure)?);
        Some(if measure.about == circa {
            text.with(msg::TODAY_ASK_CIRCA, &money)
        } else {
            money
        })
    };
    let mut amount = money(Figure::Amount, About::Amount)?;
    if let Some(least) = money(Figure::Least, About::Least) {
        amount = msg::today_range(text, &least, &amount);
    }
    let message = match (measure.per, measure.number(Figure::Months)) {
        (Per::Month, Some(months)) => {
            let total = words.money(measure.total());
            amount = msg::today_months(text, &amount, &words.count(months), &total);
            msg::TODAY_ASK_AMOUNT
        }
        (Per::Month, None) => msg::TODAY_ASK_MONTH,
        (Per::Year, _) => msg::TODAY_ASK_YEAR,
        (Per::Once | Per::Nothing, _) => msg::TODAY_ASK_ONCE,
    };
    Some(text.with(message, &amount))
}

/// How the figure of a condition is written.
#[derive(Clone, Copy)]
enum Unit {
    Euro,
    Day,
    Number,
}

/// A condition as a sentence.
fn asks(view: &View, measure: &Measure, condition: Condition) -> String {
    use Unit::{Day, Euro, Number};
    let (words, text) = (view.words, view.text());
    let (message, unit) = match condition.asks {
        Figure::Residence => (msg::RESULT_REQUIREMENT_RESIDENCE_ANY, Number),
        Figure::Pregnancy => (msg::TODAY_ASK_PREGNANCY, Number),
        Figure::Baby => (msg::TODAY_ASK_BABY, Number),
        Figure::Child => (msg::TODAY_ASK_CHILD, Number),
        Figure::KnownUntil => (msg::TODAY_ASK_KNOWN_UNTIL, Day),
        Figure::WithinWeeks => (msg::TODAY_ASK_WEEKS, Number),
        Figure::BornFrom => (msg::TODAY_ASK_BORN, Day),
        Figure::WithinMonths => (msg::TODAY_ASK_MONTHS, Number),
        Figure::WithinDays => (msg::TODAY_ASK_DAYS, Number),
        Figure::UntilAugust => (msg::TODAY_ASK_AUGUST, Number),
        Figure::IseeMax => (msg::TODAY_ASK_ISEE, Euro),
        Figure::IseeOwn => (msg::TODAY_ASK_ISEE_OWN, Euro),
        Figure::Household => (msg::TODAY_ASK_HOUSEHOLD, Number),
        Figure::Children => (msg::TODAY_ASK_CHILDREN, Number),
        Figure::IncomeMax => (msg::TODAY_ASK_INCOME, Euro),
        Figure::IseeFull => (msg::TODAY_ASK_ISEE_FULL, Euro),
        Figure::IseeLeast => (msg::TODAY_ASK_ISEE_LEAST, Euro),
        Figure::BornFull => (msg::TODAY_ASK_BORN_FULL, Day),
        Figure::FirstYear => (msg::TODAY_ASK_FIRST_YEAR, Number),
        _ => {
            let number = |figure| words.count(measure.number(figure).unwrap_or_default());
            let [from, to] = [Figure::WorkFrom, Figure::WorkTo].map(number);
            return msg::today_work(text, &words.count(condition.number), &from, &to);
        }
    };
    let value = match unit {
        Euro => words.money(condition.money()),
        Day => words.day(condition.day()),
        Number => words.count(condition.number),
    };
    text.with(message, &value)
}

/// All that it asks, what the amount depends on, and who says so.
fn details(view: &View, told: &Told, name: Msg) -> El {
    let words = view.words;
    let summary = el("summary")
        .say(words, msg::TODAY_CONDITIONS)
        .add(el("span.nc-hidden").text(": ").say(words, name));
    let mut conditions = el("ul");
    for condition in &told.conditions {
        conditions = conditions.add(el("li").text(&asks(view, &told.measure, *condition)));
    }
    if told.conditions.is_empty() {
        conditions = conditions.with("hidden", "");
    }
    let mut inner = Vec::new();
    why::said(view, told.measure.basis, &mut inner);
    // On its least amount the sources do not agree.
    if told.measure.id == Id::AssegnoUnico
        && let Some(conflict) = numbered(9).and_then(|its| why::conflict(view, its))
    {
        inner.push(conflict);
    }
    el("details.nc-help")
        .add(summary)
        .add(conditions)
        .all(inner)
}
