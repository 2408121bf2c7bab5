//! Colours that a site sets and that cannot be read are replaced by the nearest that can.

use super::driver::{Browser, ELEMENT, Outcome, journey};
use super::site;

#[test]
fn a_pair_that_cannot_be_read_is_refused_with_a_warning() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        page.run("window.warned = []; console.warn = (message) => warned.push(String(message));")
            .await?;
        let element = site::put(&page, "style=\"--nc-ink: #999; --nc-blue: #06c\"", "").await?;
        page.until("warned.some((message) => message.includes('--nc-ink'))")
            .await?;
        let warned = page.say("warned.join('\\n')").await?;
        assert!(!warned.contains("--nc-blue"), "{warned}");
        let ratio = page
            .run(&format!(
                "const colour = getComputedStyle({ELEMENT}.querySelector('h1')).color.match(/[\\d.]+/g).map(Number);
                 const light = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
                 const [r, g, b] = colour.map(light);
                 return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);"
            ))
            .await?
            .as_f64()
            .unwrap_or_default();
        // Readable, and no darker than it has to be.
        assert!((4.5..4.7).contains(&ratio), "{ratio}");
        // Mended by the editor, it is taken as it is.
        page.run("document.querySelector('nasko-cresco').style.setProperty('--nc-ink', '#111')")
            .await?;
        page.until(&format!(
            "getComputedStyle({ELEMENT}.querySelector('h1')).color === 'rgb(17, 17, 17)'"
        ))
        .await?;
        element.press("continue").await?;
        element.at("comune").await
    })
}

/// On a transparent ground it is the ground of the site that decides, not the device.
#[test]
fn it_is_light_on_a_light_site_and_dark_on_a_dark_one() -> Outcome {
    for dark in [false, true] {
        let browser = Browser {
            dark,
            ..Browser::default()
        };
        journey(browser, |page| async move {
            site::visit(&page, "empty.html").await?;
            page.run("document.documentElement.style.backgroundColor = '#fff'")
                .await?;
            let element = site::put(&page, "", "").await?;
            element.see(".nc-shade[data-scheme=light]").await?;
            page.run("document.documentElement.style.backgroundColor = '#101820'")
                .await?;
            element.see(".nc-shade[data-scheme=dark]").await?;
            let ground =
                format!("getComputedStyle({ELEMENT}.querySelector('.nc')).backgroundColor");
            assert_eq!(page.say(&ground).await?, "rgba(0, 0, 0, 0)");
            Ok(())
        })?;
    }
    Ok(())
}
