//! A segment: people in an order in which whoever gives the same answers stands together, so that a query asks each question
//! once for all of them.
//!
//! Four levels, each an array that points into the next by where its part begins:
//!
//! - a *group* shares the track and the free time; of sixty-four neighbours the reach is known, since most stays lie outside it,
//! - a *kind* the languages and the standing too,
//! - a *rest* everything else but the birth date: priorities, wishes, skills,
//! - *members* are people.
//!
//! Beside them, postings: for every skill, the rests that hold it.

use std::cmp::Ordering;

use domain::ids::ParticipantId;
use domain::placement::Track;

use super::dictionary::Code;
use super::postings::Postings;
use super::rows::{Born, Country, Levels, Regions, Row, Rows, Skill, place};
use crate::model::DurationWish;
use crate::taxonomy::ConceptId;
use crate::window::Window;

/// Groups whose reach is kept together.
const ZONE: usize = 64;

/// Days that count as one when groups are put in order: neighbours then begin within these days and end nearly together.
const FORTNIGHT: i32 = 16;

#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub track: Track,
    windows: u32,
    kinds: u32,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    pub languages: Code,
    pub standing: Code,
    rests: u32,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Rest {
    pub priorities: Levels,
    pub regions: Regions,
    pub duration: Option<DurationWish>,
    skills: u32,
    learning: u32,
    wanted: u32,
    excluded: u32,
    members: u32,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Segment {
    pub groups: Vec<Group>,
    /// Of each [`ZONE`] groups, from the first day on which anybody is free to the last; none where nobody is.
    reaches: Vec<Option<Window>>,
    windows: Vec<Window>,
    pub kinds: Vec<Kind>,
    pub rests: Vec<Rest>,
    pub born: Vec<Born>,
    pub ids: Vec<ParticipantId>,
    pub postings: Postings,
    skills: Vec<Skill>,
    learning: Vec<ConceptId>,
    wanted: Vec<Country>,
    excluded: Vec<Country>,
    /// Members in the order of their identifiers.
    by_id: Vec<u32>,
    /// A bit a member who is gone.
    gone: Vec<u64>,
    gone_count: usize,
}

impl Segment {
    /// The rows in order. Of two with one identifier, the last stays.
    pub fn of(rows: &Rows) -> Self {
        let mut segment = Self::default();
        let mut before: Option<&Row> = None;
        for row in in_order(rows) {
            segment.add(rows, row, before);
            before = Some(row);
        }
        segment.by_id = (0..place(segment.ids.len())).collect();
        segment.by_id.sort_unstable_by_key(|member| segment.ids[*member as usize]);
        segment.gone = vec![0; segment.ids.len().div_ceil(64)];
        segment.postings = Postings::of(&segment);
        segment.reaches = (0..segment.groups.len()).step_by(ZONE).map(|first| segment.reach(first)).collect();
        segment
    }

    fn add(&mut self, rows: &Rows, row: &Row, before: Option<&Row>) {
        let differs = before.map_or(Level::Group, |before| level(rows, before, row));
        if differs <= Level::Group {
            let kinds = place(self.kinds.len());
            self.groups.push(Group { track: row.track, windows: place(self.windows.len()), kinds });
            self.windows.extend(rows.windows(row));
        }
        if differs <= Level::Kind {
            let rests = place(self.rests.len());
            self.kinds.push(Kind { languages: row.answers.languages, standing: row.answers.standing, rests });
        }
        if differs <= Level::Rest {
            self.rests.push(Rest {
                priorities: row.priorities,
                regions: row.regions,
                duration: row.duration,
                skills: place(self.skills.len()),
                learning: place(self.learning.len()),
                wanted: place(self.wanted.len()),
                excluded: place(self.excluded.len()),
                members: place(self.ids.len()),
            });
            self.skills.extend(rows.skills(row));
            self.learning.extend(rows.learning(row));
            self.wanted.extend(rows.wanted(row));
            self.excluded.extend(rows.excluded(row));
        }
        self.born.push(row.born);
        self.ids.push(row.id);
    }

    fn reach(&self, first: usize) -> Option<Window> {
        let zone = first..(first + ZONE).min(self.groups.len());
        zone.flat_map(|group| self.windows_of(group)).copied().reduce(Window::hull)
    }

    /// The groups of which somebody might be free for a stay, by what is known of their neighbours.
    pub fn groups_near(&self, stay: Window, flexibility: u16) -> impl Iterator<Item = usize> + '_ {
        let near = move |reach: &Option<Window>| reach.is_some_and(|reach| reach.may_hold(stay, flexibility));
        let zones = self.reaches.iter().enumerate().filter(move |(_, reach)| near(reach));
        zones.flat_map(|(zone, _)| zone * ZONE..((zone + 1) * ZONE).min(self.groups.len()))
    }

    /// Members, the gone among them.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Members who are not gone.
    pub fn living(&self) -> usize {
        self.len() - self.gone_count
    }

    pub fn is_gone(&self, member: usize) -> bool {
        self.gone_count > 0 && self.gone[member / 64] >> (member % 64) & 1 == 1
    }

    /// Whether the member was there until now.
    pub fn take_out(&mut self, member: usize) -> bool {
        let was_here = !self.is_gone(member);
        self.gone[member / 64] |= 1 << (member % 64);
        self.gone_count += usize::from(was_here);
        was_here
    }

    /// Where somebody who is not gone stands.
    pub fn find(&self, id: ParticipantId) -> Option<usize> {
        let at = self.by_id.partition_point(|member| self.ids[*member as usize] < id);
        let same = self.by_id[at..].iter().map(|member| *member as usize).take_while(|member| self.ids[*member] == id);
        same.into_iter().find(|member| !self.is_gone(*member))
    }

    pub fn windows_of(&self, group: usize) -> &[Window] {
        &self.windows[range(&self.groups, group, self.windows.len(), |group| group.windows)]
    }

    pub fn kinds_of(&self, group: usize) -> std::ops::Range<usize> {
        range(&self.groups, group, self.kinds.len(), |group| group.kinds)
    }

    pub fn rests_of(&self, kind: usize) -> std::ops::Range<usize> {
        range(&self.kinds, kind, self.rests.len(), |kind| kind.rests)
    }

    pub fn members_of(&self, rest: usize) -> std::ops::Range<usize> {
        range(&self.rests, rest, self.ids.len(), |rest| rest.members)
    }

    pub fn skills_of(&self, rest: usize) -> &[Skill] {
        &self.skills[range(&self.rests, rest, self.skills.len(), |rest| rest.skills)]
    }

    pub fn learning_of(&self, rest: usize) -> &[ConceptId] {
        &self.learning[range(&self.rests, rest, self.learning.len(), |rest| rest.learning)]
    }

    pub fn wanted_by(&self, rest: usize) -> &[Country] {
        &self.wanted[range(&self.rests, rest, self.wanted.len(), |rest| rest.wanted)]
    }

    pub fn excluded_by(&self, rest: usize) -> &[Country] {
        &self.excluded[range(&self.rests, rest, self.excluded.len(), |rest| rest.excluded)]
    }

    /// The group, the kind and the rest of a member.
    pub fn place_of(&self, member: usize) -> (usize, usize, usize) {
        let rest = self.rests.partition_point(|rest| rest.members as usize <= member) - 1;
        let kind = self.kinds.partition_point(|kind| kind.rests as usize <= rest) - 1;
        let group = self.groups.partition_point(|group| group.kinds as usize <= kind) - 1;
        (group, kind, rest)
    }
}

/// From where the part of this one begins to where the next one's does.
fn range<T>(all: &[T], at: usize, end: usize, begins: impl Fn(&T) -> u32) -> std::ops::Range<usize> {
    begins(&all[at]) as usize..all.get(at + 1).map_or(end, |next| begins(next) as usize)
}

/// The first level at which two rows part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Group,
    Kind,
    Rest,
    Member,
}

fn level(rows: &Rows, a: &Row, b: &Row) -> Level {
    if a.track != b.track || rows.windows(a) != rows.windows(b) {
        Level::Group
    } else if a.answers != b.answers {
        Level::Kind
    } else if compare_rests(rows, a, b) != Ordering::Equal {
        Level::Rest
    } else {
        Level::Member
    }
}

/// The rows as a segment orders them. The first numbers decide nearly always, so they are compared first, as one.
fn in_order(rows: &Rows) -> impl Iterator<Item = &Row> {
    let mut order: Vec<(u128, &Row)> = rows.rows.iter().map(|row| (key(rows, row), row)).collect();
    order.sort_unstable_by(|a, b| {
        let windows = || rows.windows(a.1).cmp(rows.windows(b.1));
        let members = || a.1.id.cmp(&b.1.id);
        a.0.cmp(&b.0).then_with(windows).then_with(|| compare_rests(rows, a.1, b.1)).then_with(members)
    });
    order.into_iter().map(|(_, row)| row)
}

/// Track, free time, languages and standing, the first in the highest bits. Several windows may share a key.
fn key(rows: &Rows, row: &Row) -> u128 {
    let (first, last) = rows.windows(row).iter().copied().reduce(Window::hull).map_or((0, 0), Window::numbers);
    let free = [first.div_euclid(FORTNIGHT), last].map(|days| u128::from(days.cast_unsigned() ^ 1 << 31));
    let within = first.rem_euclid(FORTNIGHT).cast_unsigned();
    let parts = [
        (u128::from(row.track as u8), 1),
        (free[0], 32),
        (free[1], 32),
        (u128::from(within), 4),
        (u128::from(row.answers.languages), 32),
        (u128::from(row.answers.standing), 27),
    ];
    parts.into_iter().fold(0, |key, (part, bits)| key << bits | part & ((1 << bits) - 1))
}

fn compare_rests(rows: &Rows, a: &Row, b: &Row) -> Ordering {
    let small = |row: &Row| (row.priorities, row.regions, row.duration.map(|wish| (wish.shortest, wish.longest)));
    small(a)
        .cmp(&small(b))
        .then_with(|| rows.wanted(a).cmp(rows.wanted(b)))
        .then_with(|| rows.excluded(a).cmp(rows.excluded(b)))
        .then_with(|| rows.skills(a).cmp(rows.skills(b)))
        .then_with(|| rows.learning(a).cmp(rows.learning(b)))
}
