//! Everything that a use case promises to write, step by step: states, audit rows, mails to whom and in which language, sessions and
//! links that end, counts of attempts, drafts that stay. A file of this folder is a walk of such steps, each with the rows that it
//! writes; a step that writes another row, or one fewer, fails.
//!
//! ```text
//! # the OCI begins to read
//! > owner applications/decide application=<application-1>&version=<application-1.version>&action=start_review
//! ~ application application-1: state submitted → under_review; updated_at earlier → now; version 3 → 4
//! + application_event application_event-2: …
//! audit start_review of application application-1 by owner {}
//! ```
//!
//! A step has a name (`#`), what prepares it and is not compared (`.`), what is done (`>`), and what that writes. A row is inserted
//! (`+`), updated (`~`) or deleted (`-`); `|` is what a page shows. To write a step, write its name and what is done, and run the test: it prints the step with
//! its rows. Read every word before you copy it.

mod commands;
mod names;
mod rows;
mod scene;
mod walk;

use walk::keeps;

#[tokio::test]
async fn of_an_application() {
    keeps("applications.txt").await;
}

#[tokio::test]
async fn of_the_end_of_applications() {
    keeps("endings.txt").await;
}

#[tokio::test]
async fn of_interviews_and_reviews() {
    keeps("reviews.txt").await;
}

#[tokio::test]
async fn of_a_placement_until_it_is_published() {
    keeps("placements.txt").await;
}

#[tokio::test]
async fn of_a_published_placement() {
    keeps("published.txt").await;
}

#[tokio::test]
async fn of_an_import() {
    keeps("imports.txt").await;
}

#[tokio::test]
async fn of_an_oci() {
    keeps("organisations.txt").await;
}

#[tokio::test]
async fn of_an_account() {
    keeps("accounts.txt").await;
}

#[tokio::test]
async fn of_a_second_factor() {
    keeps("second_factor.txt").await;
}

#[tokio::test]
async fn of_a_profile() {
    keeps("profiles.txt").await;
}

#[tokio::test]
async fn of_the_programme() {
    keeps("programme.txt").await;
}

#[tokio::test]
async fn of_lists_and_counts() {
    keeps("lists.txt").await;
}

#[tokio::test]
async fn of_the_jobs() {
    keeps("jobs.txt").await;
}
