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

/// What a source is, as the screen names it; `src/assess/basis.rs` reads the first letter.
pub const CLASSES: [&str; 8] = [
    "act",
    "office",
    "municipality",
    "cav",
    "region",
    "press",
    "guide",
    "blog",
];

/// Where a conflict is shown, and its name in Rust: at a requirement, with the fund, or on another page.
pub const PLACES: [(&str, &str); 12] = [
    ("pregnancy", "Requirement(RequirementId::Pregnancy)"),
    ("pregnancy_day", "Requirement(RequirementId::PregnancyDay)"),
    ("child", "Requirement(RequirementId::Child)"),
    (
        "child_age_at_application",
        "Requirement(RequirementId::ChildAgeAtApplication)",
    ),
    ("no_nasko", "Requirement(RequirementId::NoNasko)"),
    ("residence", "Requirement(RequirementId::Residence)"),
    ("isee", "Requirement(RequirementId::Isee)"),
    ("amount", "Amount"),
    ("act", "Act"),
    ("period", "Period"),
    ("estimate", "Estimate"),
    ("today", "Today"),
];

/// Marks a conflict that the widget does not show: it speaks of nothing that the conflict is about.
pub const NEVER: &str = "never";

/// The conflicts of the rulebook: each has a row.
pub const CONFLICTS: [&str; 10] = ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "K10"];
