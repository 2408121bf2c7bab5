//! One slip of the fingers.

/// What is left of `name` after `typed`, where they differ by one missing, extra, wrong or swapped letter at most; else `None`.
///
/// At the first difference only four things can have happened, and what follows tells which.
pub fn beginning<'a>(name: &'a str, typed: &str) -> Option<&'a str> {
    let same = name
        .bytes()
        .zip(typed.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let name_from = |at: usize| name.get(same + at..);
    let typed_from = |at: usize| typed.get(same + at..);
    let rest =
        |name_at: usize, typed_at: usize| name_from(name_at)?.strip_prefix(typed_from(typed_at)?);
    let (a, b) = (name.as_bytes().get(same..)?, typed.as_bytes().get(same..)?);
    let wrong = rest(1, 1);
    let extra = rest(0, 1);
    let missing = rest(1, 0);
    let swapped = (a.len() > 1 && b.len() > 1 && a[0] == b[1] && a[1] == b[0])
        .then(|| rest(2, 2))
        .flatten();
    let mut least = None;
    for left in [wrong, extra, missing, swapped].into_iter().flatten() {
        if least.is_none_or(|least: &str| left.len() < least.len()) {
            least = Some(left);
        }
    }
    least
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn each_slip_is_forgiven_once() {
        for typed in [
            "bergmo", "bergqamo", "bergano", "begramo", "bergamoo", "bergaom", "nergamo",
        ] {
            assert_eq!(beginning("bergamo", typed), Some(""), "{typed}");
        }
        for typed in ["bemgo", "brgmo", "bregaom", "milano"] {
            assert_eq!(beginning("bergamo", typed), None, "{typed}");
        }
        assert_eq!(
            beginning("sesto san giovanni", "sestp"),
            Some(" san giovanni")
        );
    }
}
