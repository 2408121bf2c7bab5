//! Which question comes next, and when there is nothing left to ask.
//!
//! The order is that of [`Question::ALL`]; a question is asked while [`crate::assess::open`] says that its
//! answer could still change something, given the answers before it. What is typed is read by [`date`],
//! [`pregnancy`] and [`household`]; what comes of it is kept in the one [`Interview`].

pub mod date;
pub mod household;
pub mod pregnancy;
mod question;
mod reply;
mod state;

pub use question::Question;
pub use reply::{Answer, MaternityStatus, Reply};
pub use state::Interview;
