//! The list of all consultori, for paper and for who sees no widget.

use super::{
    ICON, Tags,
    content::{self, Place},
    html::escape,
    policy, style,
};

/// The whole page.
pub fn page(tags: &Tags) -> String {
    let title = escape(&content::word("page-consultori"));
    let back = escape(&content::word("page-back"));
    let places = content::consultori();
    let sections: String = places
        .chunk_by(|one, next| one.asl == next.asl)
        .map(section)
        .collect();
    format!(
        "<!doctype html>\n<html lang=\"it\">\n<head>\n<meta charset=\"utf-8\">\n{}\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n{}\n{ICON}\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n<p><a href=\"./\">{back}</a></p>\n{sections}</main>\n</body>\n</html>\n",
        policy(),
        style(tags),
    )
}

/// An ASL and its consultori.
fn section(places: &[Place]) -> String {
    let asl = places.first().map_or("", |place| &place.asl);
    let items: String = places.iter().map(item).collect();
    format!(
        "<section>\n<h2>{}</h2>\n<ul>\n{items}</ul>\n</section>\n",
        escape(asl)
    )
}

fn item(place: &Place) -> String {
    let phone = place.phone.as_deref().map(|phone| {
        let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
        format!(", <a href=\"tel:+39{digits}\">{}</a>", escape(phone))
    });
    format!(
        "<li><b>{}</b>, {}{}</li>\n",
        escape(&place.name),
        escape(&place.address),
        phone.unwrap_or_default()
    )
}
