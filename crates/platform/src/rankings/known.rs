//! What a server keeps in memory to rank: everybody with an account, and the posts that take applications.
//!
//! Readers hold a lock for the time of one ranking, who follows the database for the time of one change. A rebuild holds none: it
//! makes another [`Known`], which takes the place of this one at once.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use domain::{
    ids::{ParticipantId, PlacementId, PostId},
    placement::{Format, Track},
};
use jiff::civil::Date;
use matching::{
    index::Index,
    model::{Person, Post},
};

use crate::skills::Skills;

/// People and posts, compared by one taxonomy.
pub(crate) struct Known {
    pub skills: Arc<Skills>,
    pub people: People,
    posts: RwLock<Arc<Posts>>,
}

/// Everybody with an account, by track.
pub(crate) struct People {
    outbound: RwLock<Index>,
    inbound: RwLock<Index>,
}

/// The posts to which people may apply, today or later, by placement.
#[derive(Clone, Default)]
pub(crate) struct Posts(BTreeMap<PlacementId, Vec<Arc<OpenPost>>>);

/// A post ready to be compared, and when people apply to it: whether it is open depends on the day of the question.
pub(crate) struct OpenPost {
    pub post: Post,
    pub placement: PlacementId,
    pub format: Option<Format>,
    pub opens: Date,
    pub closes: Date,
}

impl Known {
    pub fn new(skills: Arc<Skills>, people: People, posts: Posts) -> Self {
        Self { skills, people, posts: RwLock::new(Arc::new(posts)) }
    }

    /// The posts as they stand.
    pub fn posts(&self) -> Arc<Posts> {
        Arc::clone(&self.posts.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Replaces the posts of these placements with those found. A placement without any is removed.
    pub fn replace_posts(&self, of: impl Iterator<Item = PlacementId>, mut found: Posts) {
        let mut posts = (*self.posts()).clone();
        for placement in of {
            match found.0.remove(&placement) {
                Some(open) => posts.0.insert(placement, open),
                None => posts.0.remove(&placement),
            };
        }
        *self.posts.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(posts);
    }
}

impl People {
    /// Indexes them. A hundred thousand take about a second of work.
    pub fn build(skills: &Skills, people: Vec<Person>) -> Self {
        let (outbound, inbound): (Vec<_>, Vec<_>) =
            people.into_iter().partition(|person| person.track == Track::Outbound);
        let index = |people| RwLock::new(Index::build(skills.engine(), people));
        Self { outbound: index(outbound), inbound: index(inbound) }
    }

    /// Asks the people of a track.
    pub fn ask<T>(&self, track: Track, question: impl FnOnce(&Index) -> T) -> T {
        question(&self.of(track).read().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many there are, of both tracks.
    pub fn len(&self) -> usize {
        self.ask(Track::Outbound, Index::len) + self.ask(Track::Inbound, Index::len)
    }

    /// The pieces that changes have left in the index of a track, the more of both: each makes a ranking a little slower.
    pub fn fragments(&self) -> usize {
        self.ask(Track::Outbound, Index::fragments).max(self.ask(Track::Inbound, Index::fragments))
    }

    /// Puts somebody in, or in the place of who had that identifier, on either track.
    pub fn put(&self, person: Person) {
        let (id, track) = (person.id, person.track);
        self.change(track, |index| index.put(&person));
        self.remove_from(other(track), id);
    }

    /// Takes somebody out.
    pub fn remove(&self, id: ParticipantId) {
        for track in [Track::Outbound, Track::Inbound] {
            self.remove_from(track, id);
        }
    }

    fn remove_from(&self, track: Track, id: ParticipantId) {
        self.change(track, |index| {
            index.remove(id);
        });
    }

    fn change(&self, track: Track, change: impl FnOnce(&mut Index)) {
        change(&mut self.of(track).write().unwrap_or_else(PoisonError::into_inner));
    }

    const fn of(&self, track: Track) -> &RwLock<Index> {
        match track {
            Track::Outbound => &self.outbound,
            Track::Inbound => &self.inbound,
        }
    }
}

const fn other(track: Track) -> Track {
    match track {
        Track::Outbound => Track::Inbound,
        Track::Inbound => Track::Outbound,
    }
}

impl Posts {
    /// The posts of that track that take applications on that day.
    pub fn open(&self, track: Track, today: Date) -> impl Iterator<Item = &OpenPost> {
        let all = self.0.values().flatten().map(AsRef::as_ref);
        all.filter(move |open| open.post.track == track && open.opens <= today && today <= open.closes)
    }

    /// A post, where it is here.
    pub fn find(&self, placement: PlacementId, post: PostId) -> Option<&OpenPost> {
        self.0.get(&placement)?.iter().find(|open| open.post.id == post).map(AsRef::as_ref)
    }
}

impl FromIterator<OpenPost> for Posts {
    fn from_iter<I: IntoIterator<Item = OpenPost>>(posts: I) -> Self {
        let mut all: BTreeMap<PlacementId, Vec<Arc<OpenPost>>> = BTreeMap::new();
        for open in posts {
            all.entry(open.placement).or_default().push(Arc::new(open));
        }
        Self(all)
    }
}
