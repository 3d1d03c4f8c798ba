//! Bodies that must keep coming. Their time grows with what has come, so that a large file may take long on a slow line, while a
//! client that sends nothing is soon cut off.

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use axum::body::{Body, Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until};

/// What any body may take, however little of it comes.
const AT_LEAST: Duration = Duration::from_secs(20);
/// A body must come at this many bytes a second on average: half of what an old mobile network gives.
const SLOWEST: u32 = 4 * 1024;

/// A body came too slowly.
#[derive(Debug, thiserror::Error)]
#[error("the body came too slowly")]
pub(super) struct TooSlow;

/// A body whose bytes must keep coming.
pub(super) struct Paced {
    body: Body,
    deadline: Pin<Box<Sleep>>,
}

impl Paced {
    pub(super) fn new(body: Body) -> Self {
        Self { body, deadline: Box::pin(sleep_until(Instant::now() + AT_LEAST)) }
    }

    fn came(&mut self, frame: &Frame<Bytes>) {
        let bytes = frame.data_ref().map_or(0, |data| u32::try_from(data.len()).unwrap_or(u32::MAX));
        let deadline = self.deadline.deadline() + Duration::from_secs(1) * bytes / SLOWEST;
        self.deadline.as_mut().reset(deadline);
    }
}

impl HttpBody for Paced {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        match Pin::new(&mut self.body).poll_frame(context) {
            Poll::Pending if self.deadline.as_mut().poll(context).is_ready() => {
                Poll::Ready(Some(Err(axum::Error::new(TooSlow))))
            }
            Poll::Ready(Some(Ok(frame))) => {
                self.came(&frame);
                Poll::Ready(Some(Ok(frame)))
            }
            other => other,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt;

    use super::*;

    /// A body of which nothing comes.
    struct Silent;

    impl HttpBody for Silent {
        type Data = Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            Poll::Pending
        }
    }

    #[tokio::test]
    async fn what_comes_gives_time_at_the_slowest_pace() {
        let mut body = Paced::new(Body::empty());
        let before = body.deadline.deadline();
        for _ in 0..60 {
            body.came(&Frame::data(Bytes::from(vec![0; SLOWEST as usize])));
        }
        assert_eq!(body.deadline.deadline() - before, Duration::from_secs(60));
    }

    #[tokio::test]
    async fn a_silent_body_is_cut_off() {
        let mut body = Paced::new(Body::new(Silent));
        body.deadline.as_mut().reset(Instant::now() + Duration::from_millis(10));
        let error = body.collect().await.expect_err("nothing came");
        assert!(error.into_inner().is::<TooSlow>());
    }
}
