//! What a mother in Lombardy can ask for now.

use super::app::View;
use super::dom::El;
use super::shell;
use crate::text::messages as msg;

/// The page.
pub fn view(view: &View) -> Vec<El> {
    vec![shell::heading().say(view.words, msg::TODAY_TITLE)]
}
