//! What a mother in Lombardy can ask for today, and what her answers say of each.

use chrono::Datelike;

use super::app::View;
use super::dom::{El, el, p};
use super::event::Action;
use super::page::Page;
use super::result::why;
use super::shell;
use crate::assess::conflicts::numbered;
use crate::collected;
use crate::text::{Msg, messages as msg};
use crate::today::{
    About, AskAt, Condition, Figure, Id, Measure, Per, Provider, Standing, Told, known_from,
    measures,
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
    let about = msg::today_about(
        view.text(),
        &known_from().year().to_string(),
        &words.day(collected::law()),
    );
    let rows = measures(&view.state.interview.answers())
        .iter()
        .map(|told| row(view, told))
        .collect();
    vec![
        shell::heading().say(words, msg::TODAY_TITLE),
        el("p.nc-lead").text(&about),
        el("p").say(words, msg::TODAY_INPS),
        el("ul.nc-list").all(rows),
    ]
}

fn row(view: &View, told: &Told) -> El {
    let words = view.words;
    let measure = &told.measure;
    let (name, what) = names(measure.id);
    let (standing, shown, status) = match told.standing {
        Standing::Open => ("open", "nc-status nc-met", msg::TODAY_STATUS_OPEN),
        Standing::AfterBirth => (
            "after-birth",
            "nc-status nc-judge",
            msg::RESULT_STATUS_PENDING,
        ),
        Standing::Unsure(_) => ("unsure", "nc-status nc-judge", msg::RESULT_STATUS_UNKNOWN),
        Standing::Excluded(_) => ("excluded", "nc-status nc-unmet", msg::TODAY_STATUS_EXCLUDED),
        Standing::NotYet(_) => ("not-yet", "nc-status nc-judge", msg::TODAY_STATUS_NOT_YET),
        Standing::Expired(_) => ("expired", "nc-status nc-unmet", msg::TODAY_STATUS_EXPIRED),
    };
    let mut row = el("li")
        .with("data-measure", measure.id.name())
        .with("data-standing", standing)
        .add(el("h2").say(words, name))
        .add(el("p").add(el("span").with("class", shown).say(words, status)));
    if let Some(why) = why(view, told) {
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
fn why(view: &View, told: &Told) -> Option<String> {
    let (words, text) = (view.words, view.text());
    let mut said = match told.standing {
        Standing::NotYet(from) => return Some(msg::today_not_yet(text, &words.day(from))),
        Standing::Expired(to) => return Some(msg::today_expired(text, &words.day(to))),
        Standing::Excluded(Condition::Isee(limit)) => {
            return Some(msg::today_isee_above(text, &words.money(limit)));
        }
        Standing::Excluded(Condition::Residence) => {
            return Some(words.get(msg::RESULT_VALUE_ELSEWHERE).to_owned());
        }
        Standing::Excluded(condition) => return Some(asks(view, condition)),
        Standing::Unsure(condition) => asks(view, condition),
        Standing::Open | Standing::AfterBirth => String::new(),
    };
    let mut also = |sentence: &str| {
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(sentence);
    };
    if told.after_birth {
        also(words.get(msg::TODAY_AFTER_BIRTH));
    }
    if let Some(last) = told.last_day {
        also(&msg::today_last_day(text, &words.day(last)));
    }
    (!said.is_empty()).then_some(said)
}

/// How much, where that is known.
fn amount(view: &View, measure: &Measure) -> Option<String> {
    let (words, text) = (view.words, view.text());
    let money = |figure, circa| {
        let money = words.money(measure.money(figure)?);
        Some(if measure.about == circa {
            msg::today_circa(text, &money)
        } else {
            money
        })
    };
    let most = money(Figure::Amount, About::Amount)?;
    let amount = match money(Figure::Least, About::Least) {
        Some(least) => msg::today_range(text, &least, &most),
        None => most,
    };
    let amount = match (measure.per, measure.number(Figure::Months)) {
        (Per::Once, _) => msg::today_once(text, &amount),
        (Per::Year, _) => msg::today_year(text, &amount),
        (Per::Month, None) => msg::today_month(text, &amount),
        (Per::Month, Some(months)) => {
            let total = words.money(measure.total());
            msg::today_months(text, &amount, &months.to_string(), &total)
        }
        (Per::Nothing, _) => amount,
    };
    Some([words.get(msg::RESULT_PAYMENTS_AMOUNT), ": ", &amount].concat())
}

/// A condition as a sentence.
fn asks(view: &View, condition: Condition) -> String {
    let (words, text) = (view.words, view.text());
    match condition {
        Condition::Residence => words.get(msg::RESULT_REQUIREMENT_RESIDENCE_ANY).to_owned(),
        Condition::Pregnancy => words.get(msg::TODAY_PREGNANCY).to_owned(),
        Condition::Baby => words.get(msg::TODAY_BABY).to_owned(),
        Condition::Child => words.get(msg::TODAY_CHILD).to_owned(),
        Condition::Weeks(week) => msg::today_weeks(text, &week.to_string()),
        Condition::KnownUntil(to) => msg::today_known_until(text, &words.day(to)),
        Condition::BornFrom(from) => msg::today_born(text, &words.day(from)),
        Condition::Months(months) => msg::today_months_after(text, &months.to_string()),
        Condition::Days(days) => msg::today_days_after(text, &days.to_string()),
        Condition::August(years) => msg::today_august(text, &years.to_string()),
        Condition::Isee(limit) => msg::today_isee(text, &words.money(limit)),
        Condition::IseeOfItsOwn(limit) => msg::today_isee_own(text, &words.money(limit)),
        Condition::Household(people) => msg::today_household(text, &people.to_string()),
        Condition::Children(children) => msg::today_children(text, &children.to_string()),
        Condition::Income(limit) => msg::today_income(text, &words.money(limit)),
        Condition::Work(months, from, to) => msg::today_work(
            text,
            &months.to_string(),
            &from.to_string(),
            &to.to_string(),
        ),
    }
}

/// All that it asks, what the amount depends on, and who says so.
fn details(view: &View, told: &Told, name: Msg) -> El {
    let (words, text) = (view.words, view.text());
    let measure = &told.measure;
    let mut lines: Vec<String> = told
        .conditions
        .iter()
        .map(|condition| asks(view, *condition))
        .collect();
    if let Some(limit) = measure.money(Figure::IseeFull) {
        lines.push(msg::today_isee_full(text, &words.money(limit)));
    }
    if let Some(limit) = measure.money(Figure::IseeLeast) {
        lines.push(msg::today_isee_least(text, &words.money(limit)));
    }
    if let Some(from) = measure.day(Figure::BornFull) {
        lines.push(msg::today_born_full(text, &words.day(from)));
    }
    if let Some(percent) = measure.number(Figure::FirstYear) {
        lines.push(msg::today_first_year(text, &percent.to_string()));
    }
    let summary = el("summary")
        .say(words, msg::TODAY_CONDITIONS)
        .add(el("span.nc-hidden").text(": ").say(words, name));
    let mut inner = Vec::new();
    if !lines.is_empty() {
        let lines = lines.iter().map(|line| el("li").text(line)).collect();
        inner.push(el("ul").all(lines));
    }
    why::said(view, measure.basis, &mut inner);
    // On its least amount the sources do not agree.
    if measure.id == Id::AssegnoUnico
        && let Some(conflict) = numbered(9).and_then(|its| why::conflict(view, its))
    {
        inner.push(conflict);
    }
    el("details.nc-help").add(summary).all(inner)
}
