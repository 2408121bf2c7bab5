//! The answers object as JSON has it, before anything is made of it.
//!
//! Each known field becomes a [`Value`]; what a field must be is decided in [`super::read`], so that a
//! mistake can name the field. Nothing is copied but a text with escapes in it.

use core::fmt;
use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The value of one field.
#[derive(Debug)]
pub(super) enum Value<'a> {
    Null,
    Text(Cow<'a, str>),
    Whole(u64),
    Truth(bool),
    /// A number that is not a whole one, a list or an object.
    Other,
}

/// A field that is not known, or stands there twice; by its name within its object.
#[derive(Debug)]
pub(super) enum Stray {
    Unknown(String),
    Twice(&'static str),
}

/// An object of known fields.
#[derive(Debug)]
pub(super) enum Object<'a, const N: usize> {
    Fields([Option<Value<'a>>; N]),
    /// It is no object.
    Other,
    Stray(Stray),
}

pub(super) const RESIDENCE: [&str; 2] = ["comune", "since"];
pub(super) const ISEE: [&str; 2] = ["value", "issued"];
pub(super) const MATERNITY: [&str; 5] = [
    "status",
    "due_date",
    "birth_date",
    "breastfeeding",
    "nasko_for_this_child",
];

/// The whole object; `None` is a field that is not there.
#[derive(Debug, Default)]
pub(super) struct Raw<'a> {
    pub application_date: Option<Value<'a>>,
    pub regime: Option<Value<'a>>,
    pub household_size: Option<Value<'a>>,
    pub residence: Option<Object<'a, 2>>,
    pub isee: Option<Object<'a, 2>>,
    pub maternity: Option<Object<'a, 5>>,
    pub stray: Option<Stray>,
}

/// Reads a line; `None` where it is no JSON object.
pub(super) fn parse(line: &[u8]) -> Option<Raw<'_>> {
    let mut json = serde_json::Deserializer::from_slice(line);
    let raw = json.deserialize_map(RawVisitor).ok()?;
    json.end().ok()?;
    Some(raw)
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answers object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw<'de>, A::Error> {
        let mut raw = Raw::default();
        while let Some(Key(key)) = map.next_key_seed(KeySeed)? {
            let fresh = match key.as_ref() {
                "application_date" => {
                    put(&mut raw.application_date, map.next_value_seed(ValueSeed)?)
                }
                "regime" => put(&mut raw.regime, map.next_value_seed(ValueSeed)?),
                "household_size" => put(&mut raw.household_size, map.next_value_seed(ValueSeed)?),
                "residence" => put(
                    &mut raw.residence,
                    map.next_value_seed(ObjectSeed(&RESIDENCE))?,
                ),
                "isee" => put(&mut raw.isee, map.next_value_seed(ObjectSeed(&ISEE))?),
                "maternity" => put(
                    &mut raw.maternity,
                    map.next_value_seed(ObjectSeed(&MATERNITY))?,
                ),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    raw.stray
                        .get_or_insert_with(|| Stray::Unknown(key.clone().into_owned()));
                    true
                }
            };
            if !fresh {
                raw.stray.get_or_insert(Stray::Twice(match key.as_ref() {
                    "application_date" => "application_date",
                    "regime" => "regime",
                    "household_size" => "household_size",
                    "residence" => "residence",
                    "isee" => "isee",
                    _ => "maternity",
                }));
            }
        }
        Ok(raw)
    }
}

/// Keeps the value; `false` where the field was there before.
fn put<T>(slot: &mut Option<T>, value: T) -> bool {
    slot.replace(value).is_none()
}

struct Key<'a>(Cow<'a, str>);

struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key<'de>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Key<'de>, D::Error> {
        json.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(text.to_owned())))
    }
}

struct ValueSeed;

impl<'de> DeserializeSeed<'de> for ValueSeed {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Value<'de>, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Value<'de>, E> {
        Ok(Value::Truth(truth))
    }

    fn visit_u64<E>(self, whole: u64) -> Result<Value<'de>, E> {
        Ok(Value::Whole(whole))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Value<'de>, E> {
        Ok(Value::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value<'de>, E> {
        Ok(Value::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Value::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value<'de>, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Value::Other)
    }
}

struct ObjectSeed<const N: usize>(&'static [&'static str; N]);

impl<'de, const N: usize> DeserializeSeed<'de> for ObjectSeed<N> {
    type Value = Object<'de, N>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Object<'de, N>, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de, const N: usize> Visitor<'de> for ObjectSeed<N> {
    type Value = Object<'de, N>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    /// `null` is an object of which nothing is answered.
    fn visit_unit<E>(self) -> Result<Object<'de, N>, E> {
        Ok(Object::Fields([const { None }; N]))
    }

    fn visit_str<E>(self, _: &str) -> Result<Object<'de, N>, E> {
        Ok(Object::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Object<'de, N>, E> {
        Ok(Object::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Object<'de, N>, E> {
        Ok(Object::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Object<'de, N>, E> {
        Ok(Object::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Object<'de, N>, E> {
        Ok(Object::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Object<'de, N>, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Object::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de, N>, A::Error> {
        let mut fields = [const { None }; N];
        let mut stray = None;
        while let Some(Key(key)) = map.next_key_seed(KeySeed)? {
            if let Some(index) = self.0.iter().position(|name| *name == key) {
                if !put(&mut fields[index], map.next_value_seed(ValueSeed)?) {
                    stray.get_or_insert(Stray::Twice(self.0[index]));
                }
            } else {
                map.next_value::<IgnoredAny>()?;
                stray.get_or_insert_with(|| Stray::Unknown(key.into_owned()));
            }
        }
        Ok(stray.map_or(Object::Fields(fields), Object::Stray))
    }
}
