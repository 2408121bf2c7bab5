//! Words in her language.
