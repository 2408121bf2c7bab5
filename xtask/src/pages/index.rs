//! The page with the widget.

use anyhow::Result;

use super::{
    ICON, Tags, content,
    html::{escape, fill},
    policy, style,
};

/// The source page with its tags and its static words.
pub fn page(source: &str, tags: &Tags) -> Result<String> {
    let page = fill(source, "policy", &policy())?;
    let page = fill(&page, "title", &escape(&content::word("page-title")))?;
    let page = fill(&page, "head", &head(tags))?;
    let page = fill(&page, "fault", &escape(&content::word("page-fault")))?;
    fill(&page, "fallback", &fallback())
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
        style(tags),
        format!(
            "<script type=\"module\" src=\"{}\" integrity=\"{}\"></script>",
            tags.script, tags.integrity
        ),
        preload("wasm", &tags.wasm, ""),
        preload("comuni", &tags.comuni, ""),
    ];
    // For later, without making the first question wait.
    let later = " fetchpriority=\"low\"";
    for (index, (lang, address)) in tags.words.iter().enumerate() {
        lines.push(match index {
            0 => preload(lang, address, ""),
            _ => preload(lang, address, &format!("{later} data-nc-lang=\"{lang}\"")),
        });
    }
    lines.push(preload("places", &tags.places, later));
    lines.push(ICON.to_owned());
    lines.join("\n")
}

/// The way on for who sees no widget.
fn fallback() -> String {
    format!(
        "<h1>{}</h1>\n<p>{}</p>\n<p><a href=\"consultori.html\">{}</a></p>",
        escape(&content::word("page-title")),
        escape(&content::word("page-fallback")),
        escape(&content::word("page-consultori")),
    )
}
