//! What the Rust of the law and the locales know by name: a row of another name stops the build.

/// The id and unit of each figure of a regime.
pub type Figures = &'static [(&'static str, &'static str)];

/// What `src/assess/law.rs` reads: each regime of a fund, and the id and unit of each of its figures.
pub const KNOWN: [(&str, &str, &str, Figures); 5] = [
    (
        "N1.period",
        "nasko",
        "2010",
        &[
            ("N1.pregnancy", ""),
            ("N1.deadline", "days"),
            ("N1.res", "years"),
            ("N1.monthly", "euro"),
            ("N1.months", "months"),
        ],
    ),
    (
        "N2.period",
        "nasko",
        "2013",
        &[
            ("N2.pregnancy", ""),
            ("N2.deadline", "days"),
            ("N2.res", "years"),
            ("N2.isee", "euro"),
            ("N2.total", "euro"),
            ("N2.months", "months"),
        ],
    ),
    (
        "N3.period",
        "nasko",
        "2015",
        &[
            ("N3.pregnancy", ""),
            ("N3.deadline", "days"),
            ("N3.res", "years"),
            ("N3.isee_multi", "euro"),
            ("N3.isee_single", "euro"),
            ("N3.before_monthly", "euro"),
            ("N3.before_months", "months"),
            ("N3.after_monthly", "euro"),
            ("N3.after_months", "months"),
            ("N3.total", "euro"),
        ],
    ),
    (
        "C1.period",
        "cresco",
        "2013",
        &[
            ("C1.born_from", "date"),
            ("C1.child", "months"),
            ("C1.excl", ""),
            ("C1.res", "years"),
            ("C1.isee", "euro"),
            ("C1.monthly", "euro"),
            ("C1.months", "months"),
            ("C1.arrears", "months"),
        ],
    ),
    (
        "C2.period",
        "cresco",
        "2015",
        &[
            ("C2.born_from", "date"),
            ("C2.cover", "months"),
            ("C2.child", "months"),
            ("C2.excl", ""),
            ("C2.res", "years"),
            ("C2.isee", "euro"),
            ("C2.monthly", "euro"),
            ("C2.months", "months"),
            ("C2.milk", "euro"),
            ("C2.milk_months", "months"),
        ],
    ),
];

/// The documents that the locales name, and their names in Rust.
pub const KNOWN_DOCUMENTS: [(&str, &str); 10] = [
    ("birth-certificate", "BirthCertificate"),
    ("breastfeeding", "Breastfeeding"),
    ("hardship", "Hardship"),
    ("hardship-papers", "HardshipPapers"),
    ("identity", "Identity"),
    ("interview", "Interview"),
    ("isee", "Isee"),
    ("pregnancy-certificate", "PregnancyCertificate"),
    ("residence", "Residence"),
    ("tax-code", "TaxCode"),
];
