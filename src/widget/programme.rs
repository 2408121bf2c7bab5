//! The programme around the funds: the territorial conciliation network of her ASL, and its local alliances.

use super::app::View;
use super::dom::{El, el, p};
use super::event::Action;
use super::map;
use super::page::Page;
use super::result::why::cited;
use super::shell;
use super::state::Places;
use crate::assess::Home;
use crate::programme;
use crate::territory::Asl;
use crate::text::{Msg, messages as msg};

/// The way to it from the result.
pub fn way(view: &View) -> El {
    let button = shell::button(view, Action::Open(Page::Programme), "programme");
    el("p").add(
        button
            .with("class", "nc-link")
            .say(view.words, msg::PROGRAMME_OPEN),
    )
}

/// The page.
pub fn view(view: &View) -> Vec<El> {
    let words = view.words;
    let title = |message| el("h2").say(words, message);
    let say = |message| el("p").say(words, message);
    let members = [
        msg::PROGRAMME_WHO_PUBLIC,
        msg::PROGRAMME_WHO_TRADE,
        msg::PROGRAMME_WHO_EQUALITY,
        msg::PROGRAMME_WHO_OTHERS,
    ];
    let members = members.map(|member: Msg| el("li").say(words, member));
    let mut page = vec![
        shell::heading().say(words, msg::PROGRAMME_TITLE),
        el("p.nc-lead").say(words, msg::PROGRAMME_ABOUT),
        title(msg::PROGRAMME_MINE),
    ];
    page.extend(hers(view));
    page.extend([
        title(msg::PROGRAMME_WHAT_TITLE),
        say(msg::PROGRAMME_WHAT),
        say(msg::PROGRAMME_DOES),
        title(msg::PROGRAMME_WHO_TITLE),
        el("ul").all(members.into()),
        title(msg::PROGRAMME_ALLIANCES_TITLE),
        say(msg::PROGRAMME_ALLIANCES),
        title(msg::PROGRAMME_NOW_TITLE),
        say(msg::PROGRAMME_NOW),
        source(view),
        shell::back_to_result(view),
    ]);
    page
}

/// Which network is hers.
fn hers(view: &View) -> Vec<El> {
    let text = view.text();
    let mut said = msg::programme_each(text, &view.words.count_of(Asl::ALL.len()));
    let Places::Ready(territory) = &view.state.places else {
        return vec![p(&said)];
    };
    let asl = match view.state.interview.answers().home() {
        Some(Home::Elsewhere) => {
            said.push(' ');
            said.push_str(view.words.get(msg::PROGRAMME_ELSEWHERE));
            None
        }
        Some(Home::Lombardy(comune)) => Some(territory.asl(comune)),
        None => map::asl(view.state),
    };
    if let Some(asl) = asl {
        said.push(' ');
        said.push_str(&msg::programme_of_asl(text, territory.asl_name(asl)));
    }
    vec![
        p(&said),
        map::picture(view, asl),
        el("p.nc-source").say(view.words, msg::MAP_SOURCE),
    ]
}

/// The act, and where it is cited.
fn source(view: &View) -> El {
    let act = [
        programme::act(),
        ", ",
        &view.words.month(programme::month()),
    ];
    cited(view, &act.concat(), programme::CONFIDENCE, true).say(view.words, msg::PROGRAMME_SOURCE)
}
