//! Where she lives: comuni, ASL, consultori, and which are near.
