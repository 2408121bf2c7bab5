//! The fields of an answer, by the contract's names and in its order.

/// A field whose answer may still be wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Field {
    /// Where she lives.
    Comune,
    /// Since when she lives in Lombardy without a break.
    Since,
    /// The ISEE in euro.
    Isee,
    /// People in the ISEE household.
    Household,
    /// Pregnant, mother or neither.
    Status,
    /// Expected date of birth.
    DueDate,
    /// The child's birth.
    BirthDate,
    /// Whether she breastfeeds.
    Breastfeeding,
    /// Whether she has had NASKO for this child.
    NaskoReceived,
}

impl Field {
    /// Every field, in the contract's order.
    pub const ALL: [Field; 9] = [
        Field::Comune,
        Field::Since,
        Field::Isee,
        Field::Household,
        Field::Status,
        Field::DueDate,
        Field::BirthDate,
        Field::Breastfeeding,
        Field::NaskoReceived,
    ];

    /// The contract's name of it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Field::Comune => "residence.comune",
            Field::Since => "residence.since",
            Field::Isee => "isee.value",
            Field::Household => "household_size",
            Field::Status => "maternity.status",
            Field::DueDate => "maternity.due_date",
            Field::BirthDate => "maternity.birth_date",
            Field::Breastfeeding => "maternity.breastfeeding",
            Field::NaskoReceived => "maternity.nasko_for_this_child",
        }
    }
}

/// A set of fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fields(u16);

impl Fields {
    /// No field.
    pub const NONE: Fields = Fields(0);

    /// Adds a field.
    pub fn insert(&mut self, field: Field) {
        self.0 |= 1 << field as u16;
    }

    /// Takes a field away.
    pub fn remove(&mut self, field: Field) {
        self.0 &= !(1 << field as u16);
    }

    /// Whether the field is in the set.
    #[must_use]
    pub fn contains(self, field: Field) -> bool {
        self.0 & (1 << field as u16) != 0
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each field, in the contract's order.
    pub fn iter(self) -> impl Iterator<Item = Field> {
        Field::ALL
            .into_iter()
            .filter(move |field| self.contains(*field))
    }
}

impl FromIterator<Field> for Fields {
    fn from_iter<I: IntoIterator<Item = Field>>(fields: I) -> Fields {
        let mut set = Fields::NONE;
        for field in fields {
            set.insert(field);
        }
        set
    }
}
