//! The programme around the funds: the territorial conciliation network of her ASL, and its local alliances.

use super::app::View;
use super::dom::El;
use super::shell;
use crate::text::messages as msg;

/// The page.
pub fn view(view: &View) -> Vec<El> {
    vec![shell::heading().say(view.words, msg::PROGRAMME_TITLE)]
}
