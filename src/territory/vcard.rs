//! A place as a business card for the address book of a phone: a vCard 3.0 (RFC 2426). Nothing of hers is in it.

use super::{Comuni, Place};

/// A telephone number as it is dialled from anywhere: digits, with the country's code. Italian numbers keep their zero after it;
/// short ones, such as 1522, are called without it.
pub fn dialled(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let country = if digits.len() < 6 { "" } else { "+39" };
    [country, &digits].concat()
}

/// Its name, address and phone numbers, as far as they are known.
pub fn vcard(place: Place<'_>, comuni: &Comuni) -> String {
    let name = escaped(&place.name(comuni));
    let mut card = String::from("BEGIN:VCARD\r\nVERSION:3.0\r\n");
    let mut line = |parts: &[&str]| {
        for part in parts {
            card.push_str(part);
        }
        card.push_str("\r\n");
    };
    // A card must have the name of a person; this is what address books sort by.
    line(&["N:", &name, ";;;;"]);
    line(&["FN:", &name]);
    line(&["ORG:", &name]);
    let street = escaped(place.address());
    let town = escaped(comuni.name(place.comune()));
    line(&[
        "ADR;TYPE=WORK:;;",
        &street,
        ";",
        &town,
        ";;",
        place.cap(),
        ";Italia",
    ]);
    for number in [place.phone(), place.phone_2()] {
        if !number.is_empty() {
            line(&["TEL;TYPE=WORK,VOICE:", &dialled(number)]);
        }
    }
    line(&["END:VCARD"]);
    card
}

/// A text as it stands in a field.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        if matches!(letter, ',' | ';' | '\\') {
            escaped.push('\\');
        }
        // A list of an ASL's own may have lines in a name: here each line is a field.
        escaped.push(if letter.is_control() { ' ' } else { letter });
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::territory::Territory;

    #[test]
    fn a_number_is_dialled_from_anywhere() {
        assert_eq!(dialled("035 759707"), "+39035759707");
        assert_eq!(dialled("800 813000"), "+39800813000");
        assert_eq!(dialled("1522"), "1522");
        assert_eq!(dialled(""), "");
    }

    #[test]
    fn a_place_is_a_card() {
        let (territory, comuni) = (Territory::built_in(), Comuni::built_in());
        let place = territory
            .places()
            .map(|place| territory.place(place))
            .find(|place| place.id() == "MS2019-030-001242");
        assert_eq!(
            place.map(|place| vcard(place, comuni)).as_deref(),
            Some(
                "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Consultorio familiare Costante Scarpellini;;;;\r\n\
                 FN:Consultorio familiare Costante Scarpellini\r\n\
                 ORG:Consultorio familiare Costante Scarpellini\r\n\
                 ADR;TYPE=WORK:;;Via Conventino\\, 8;Bergamo;;24125;Italia\r\n\
                 TEL;TYPE=WORK,VOICE:+390354598350\r\nEND:VCARD\r\n"
            )
        );
    }

    #[test]
    fn every_place_has_a_card_that_a_code_can_hold() {
        let (territory, comuni) = (Territory::built_in(), Comuni::built_in());
        for place in territory.places() {
            let card = vcard(territory.place(place), comuni);
            assert!(card.len() < 600, "{card}");
            assert_eq!(card.matches("\r\n").count(), card.matches('\n').count());
        }
    }
}
