//! Another site with the widget in it: `tests/hosts/`.

use serde_json::Value;

use super::answer::{Answer, answer};
use super::driver::{ELEMENT, Outcome, Page, WHOLE, variable};

/// Opens a page of the other site.
pub async fn visit(page: &Page, name: &str) -> Outcome {
    page.go(&(variable("NC_HOSTS")? + name)).await
}

/// Opens a page of the other site, and waits until the first element in it works and all that comes later has come.
pub async fn open(page: &Page, name: &str) -> Outcome<Page> {
    visit(page, name).await?;
    stands(page).await
}

/// Waits until the first element works and all that comes later has come.
pub async fn stands(page: &Page) -> Outcome<Page> {
    let element = page.within(ELEMENT);
    element.see("form[data-page=start]").await?;
    page.until(WHOLE).await?;
    Ok(element)
}

/// From the start through all questions to the result.
pub async fn to_result(element: &Page, answers: &[Answer]) -> Outcome {
    element.press("continue").await?;
    answer(element, answers).await?;
    element.at("check").await?;
    element.press("continue").await?;
    element.at("result").await
}

/// Puts an element with these attributes on a page that has none, with its script; keeps every event that it sends.
pub async fn put(page: &Page, attributes: &str, children: &str) -> Outcome<Page> {
    put_from(page, &variable("NC_URL")?, attributes, children).await?;
    stands(page).await
}

/// The same from any address, without waiting.
pub async fn put_from(page: &Page, widget: &str, attributes: &str, children: &str) -> Outcome {
    page.run(&format!(
        "window.sent ??= [];
         if (!window.watched) {{
           window.watched = true;
           const dispatch = EventTarget.prototype.dispatchEvent;
           EventTarget.prototype.dispatchEvent = function (event) {{
             const {{ type, bubbles, composed, detail = null }} = event;
             sent.push({{ type, bubbles, composed, detail, own: Object.keys(event).filter((key) => key !== 'isTrusted') }});
             return dispatch.call(this, event);
           }};
         }}
         document.querySelector('main').insertAdjacentHTML('beforeend',
           `<nasko-cresco {attributes}>{children}</nasko-cresco>`);
         if (!document.querySelector('script[type=module]')) {{
           const script = document.createElement('script');
           script.type = 'module';
           script.src = '{widget}nasko-cresco.js';
           document.head.append(script);
         }}"
    ))
    .await?;
    Ok(())
}

/// From now on a file whose name has this in it waits, until [`let_in`].
pub async fn hold_back(page: &Page, name: &str) -> Outcome {
    page.run(&format!(
        "const before = fetch;
         const waited = new Promise((on) => (window.letIn = on));
         window.fetch = async (url, ...more) => {{
           if (String(url).includes('{name}')) await waited;
           return before(url, ...more);
         }};"
    ))
    .await?;
    Ok(())
}

/// What was held back comes.
pub async fn let_in(page: &Page) -> Outcome {
    page.run("letIn()").await?;
    Ok(())
}

/// The events sent since `put`.
pub async fn sent(page: &Page) -> Outcome<Vec<Value>> {
    let sent = page.run("return sent").await?;
    Ok(sent.as_array().cloned().unwrap_or_default())
}
