//! Tests of the engine. Each module opens with what it proves.

mod availability;
mod cast;
mod destination;
mod duration;
mod explanation;
mod gates;
mod golden;
mod index;
mod languages;
mod learning;
mod monotone;
mod priorities;
mod ranking;
mod resolve;
mod skills;
mod strategy;
mod taxonomy;
mod what_if;
