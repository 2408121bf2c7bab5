//! The list of all consultori, for paper and for who sees no widget.

use anyhow::Result;

use super::{
    ICON, Tags,
    content::{self, Area, Place, words},
    html::{escape, phone},
    leave, policy, style,
};

/// The whole page.
pub fn page(tags: &Tags) -> Result<String> {
    let word = |key: &str| words(key, &[]).map(|text| escape(&text));
    let title = word("static-places-title")?;
    let mut sections = String::new();
    for area in content::areas() {
        sections += &section(&area)?;
    }
    let (helpline, number) = content::helpline()?;
    Ok(format!(
        "<!doctype html>\n<html lang=\"it\">\n<head>\n<meta charset=\"utf-8\">\n{}\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n{}{}\n{ICON}\n</head>\n<body>\n<main class=\"nc\">\n\
         {}<h1>{title}</h1>\n<p><a href=\"./\">{}</a></p>\n<p>{}</p>\n{sections}<p>{}: {}</p>\n<p>{}</p>\n<p>{}</p>\n\
         </main>\n</body>\n</html>\n",
        policy(),
        style(&tags.style),
        // Printed too, and no script brings the rules for paper later.
        style(&tags.later),
        leave()?,
        word("static-back")?,
        word("static-call-first")?,
        escape(&helpline),
        phone(number),
        word("static-sources")?,
        escape(&content::collected()?),
    ))
}

fn section(area: &Area) -> Result<String> {
    let mut items = String::new();
    for place in &area.places {
        items += &item(place)?;
    }
    Ok(format!(
        "<h2 id=\"{}\">{}</h2>\n<ul class=\"nc-list\">\n{items}</ul>\n",
        area.slug,
        escape(area.name)
    ))
}

fn item(place: &Place) -> Result<String> {
    let nature = if place.public {
        "static-public"
    } else {
        "static-private"
    };
    let mut contacts: Vec<String> = Vec::new();
    if !place.phone.is_empty() {
        contacts.push(phone(place.phone));
    }
    if !place.web.is_empty() {
        let site = escape(place.web);
        let scheme = if site.starts_with("http") {
            ""
        } else {
            "http://"
        };
        contacts.push(format!("<a href=\"{scheme}{site}\">{site}</a>"));
    }
    if contacts.is_empty() {
        contacts.push(escape(&words("static-no-contact", &[])?));
    }
    Ok(format!(
        "<li><b>{}</b>, {}<br>{}<br>{}</li>\n",
        escape(&place.name),
        escape(&words(nature, &[])?),
        escape(&place.address),
        contacts.join(" ")
    ))
}
