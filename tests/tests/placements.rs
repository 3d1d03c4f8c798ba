//! Placements: their whole life by HTTP, who may do what, and what bad input gets.

use tests::TestApp;

#[tokio::test]
async fn the_builder_publishes_a_complete_placement() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let placed = app.published_placement(organisation, &[]).await;
    assert_eq!(placed.posts.len(), 2);
}
