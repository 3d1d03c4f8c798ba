//! The weighted value of one answer of a person for a post.

use domain::fit::{Gate, Millionths};

use crate::score;

/// A weight times a value, in millionths of millionths.
pub(super) type Product = u64;

/// The gates that an answer closes or leaves unanswered, one bit per gate.
pub(super) type Closed = u8;

/// The weighted value of an answer, and the gates that it closes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weighed {
    pub product: Product,
    pub closed: Closed,
}

/// The bit of a gate in [`Closed`].
pub(super) const fn bit(gate: Gate) -> Closed {
    1 << gate as u8
}

/// The product of a weight and a value.
pub(super) fn product(weight: Millionths, value: Millionths) -> Product {
    score::product(weight, value)
}
