//! Bodies that tell the table when a connection works and when it waits for its client.

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use axum::body::{Body, Bytes, HttpBody};
use http_body_util::BodyExt;
use hyper::body::{Frame, SizeHint};

use super::table::Entry;

/// The body of a request: when it has come whole, the work begins.
pub(super) fn of_request(
    body: impl HttpBody<Data = Bytes, Error = hyper::Error> + Send + 'static,
    entry: Arc<Entry>,
) -> Body {
    if body.is_end_stream() {
        entry.works();
        return Body::empty();
    }
    Body::new(Arriving { body: Box::pin(body.map_err(axum::Error::new)), entry })
}

/// The body of an answer: when it has gone, the connection waits for the next request.
pub(super) fn of_answer(body: Body, entry: Arc<Entry>) -> Leaving {
    Leaving { body, entry }
}

struct Arriving {
    body: Pin<Box<dyn HttpBody<Data = Bytes, Error = axum::Error> + Send>>,
    entry: Arc<Entry>,
}

impl HttpBody for Arriving {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = ready!(self.body.as_mut().poll_frame(context));
        if frame.is_none() || self.body.is_end_stream() {
            self.entry.works();
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

pub(super) struct Leaving {
    body: Body,
    entry: Arc<Entry>,
}

impl HttpBody for Leaving {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Leaving {
    fn drop(&mut self) {
        self.entry.waits();
    }
}
