//! The page with the widget.

use anyhow::Result;

use super::{
    ICON, MANIFEST, Tags,
    content::{self, Area, words},
    html::{escape, fill, phone},
    leave, policy, statement, style,
};

/// The source page with its tags and its static words.
pub fn page(source: &str, tags: &Tags) -> Result<String> {
    let page = fill(source, "policy", &policy())?;
    let page = fill(&page, "title", &escape(&words("static-title", &[])?))?;
    let page = fill(&page, "head", &head(tags))?;
    let page = fill(&page, "fault", &escape(&words("static-fault", &[])?))?;
    let page = fill(&page, "fallback", &fallback()?)?;
    fill(&page, "later", &later(tags))
}

/// What comes after all that is seen first: the style of the result, and who tells why there is no widget.
fn later(tags: &Tags) -> String {
    let said = format!("<script async src=\"{}\"></script>", tags.opened);
    [style(&tags.later), said].join("\n")
}

/// What the browser should fetch, and when. The addresses stand here alone: the boot script reads them from these tags.
fn head(tags: &Tags) -> String {
    let preload = |id: &str, address: &str, more: &str| {
        format!(
            "<link rel=\"preload\" as=\"fetch\" crossorigin id=\"nc-{id}\" href=\"{address}\"{more}>"
        )
    };
    // For the first question.
    let mut lines = vec![
        style(&tags.style),
        format!(
            "<script type=\"module\" src=\"{}\" integrity=\"{}\"></script>",
            tags.script, tags.integrity
        ),
        preload("wasm", &tags.wasm, ""),
        preload("comuni", &tags.comuni, ""),
    ];
    // For later, without making the first question wait.
    let later = " fetchpriority=\"low\"";
    lines.push(preload("more", &tags.more, later));
    // The words are not among them: the script knows which language is hers.
    lines.push(preload("places", &tags.places, later));
    lines.push(preload("bases", &tags.bases, later));
    lines.extend([ICON.to_owned(), MANIFEST.to_owned()]);
    lines.join("\n")
}

/// What stands there before the widget, without it, and if it fails: the rules in words, and the consultori by ASL.
fn fallback() -> Result<String> {
    let word = |key: &str| words(key, &[]).map(|text| escape(&text));
    let (helpline, number) = content::helpline()?;
    let areas: String = content::areas().iter().map(area).collect();
    Ok(format!(
        "{}{}<h2>{}</h2>\n<p>{}</p>\n<p><a href=\"consultori.html\">{}</a></p>\n<ul>\n{areas}</ul>\n<p>{}: {}</p>\n<p>{}</p>\n",
        leave()?,
        statement()?,
        word("static-places")?,
        word("static-call-first")?,
        word("static-list")?,
        escape(&helpline),
        phone(number),
        escape(&content::collected()?),
    ))
}

/// An ASL, and the way to its consultori in the full list.
fn area(area: &Area) -> String {
    format!(
        "<li><a href=\"consultori.html#{}\">{}</a></li>\n",
        area.slug,
        escape(area.name)
    )
}
