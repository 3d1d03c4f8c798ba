//! A segment: people sorted so that equal answers are adjacent, and a query scores each shared answer once.
//!
//! It has five levels. Each is an array; an entry says where its part of the next level starts.
//!
//! - a *class* has the same track and priorities;
//! - a *group* of a class is also free at about the same time;
//! - a *kind* of a group also has the same languages, residence and status;
//! - a *rest* of a kind also has the same free time, wishes and skills: all remaining answers except the birth date;
//! - the *members* of a rest are people.
//!
//! Postings list, by concept, the rests that have it as a skill and the rests that wish to learn it.

use std::cmp::Ordering;
use std::ops::Range;

use domain::ids::ParticipantId;
use domain::placement::Track;

use super::dictionary::Code;
use super::postings::{Bits, Postings};
use super::rows::{Born, Country, Levels, Regions, Row, Rows, Skill, place};
use crate::model::DurationWish;
use crate::taxonomy::ConceptId;
use crate::window::Window;

/// The length in days of the periods that decide whether people are free at about the same time. Longer periods make fewer
/// groups, and fewer of them are skipped as a whole.
const ABOUT: i32 = 32;

/// People with the same track and priorities.
#[derive(Clone, Copy, Debug)]
pub(super) struct Class {
    pub track: Track,
    pub priorities: Levels,
    groups: u32,
}

/// People of a class who are free at about the same time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    /// From the first free day of anybody in the group to the last; `None` if nobody entered any.
    pub reach: Option<Window>,
    kinds: u32,
}

/// People of a group with the same languages, residence and status.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    pub languages: Code,
    pub standing: Code,
    rests: u32,
}

/// People of a kind who also share the remaining answers, except the birth date.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rest {
    pub regions: Regions,
    pub duration: Option<DurationWish>,
    windows: u32,
    skills: u32,
    learning: u32,
    wanted: u32,
    excluded: u32,
    members: u32,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Segment {
    pub classes: Vec<Class>,
    pub groups: Vec<Group>,
    pub kinds: Vec<Kind>,
    pub rests: Vec<Rest>,
    pub born: Vec<Born>,
    pub ids: Vec<ParticipantId>,
    /// The rests with each skill.
    pub skilled: Postings,
    /// The rests that wish to learn each skill.
    pub learners: Postings,
    /// The rests without a learning wish.
    pub wishless: Bits,
    windows: Vec<Window>,
    skills: Vec<Skill>,
    learning: Vec<ConceptId>,
    wanted: Vec<Country>,
    excluded: Vec<Country>,
    /// Members, sorted by identifier.
    by_id: Vec<u32>,
    /// One bit per member, set if removed.
    gone: Vec<u64>,
    gone_count: usize,
}

impl Segment {
    /// Builds a segment from rows with distinct identifiers.
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
        let rests = || (0..segment.rests.len()).map(|rest| (rest, place(rest)));
        let skills = |(rest, at)| segment.skills_of(rest).iter().map(move |skill| (skill.concept(), at));
        segment.skilled = Postings::of(rests().flat_map(skills).collect());
        let wishes = |(rest, at)| segment.learning_of(rest).iter().map(move |wish| (wish.number(), at));
        segment.learners = Postings::of(rests().flat_map(wishes).collect());
        segment.wishless = rests().map(|(rest, _)| segment.learning_of(rest).is_empty()).collect();
        segment
    }

    fn add(&mut self, rows: &Rows, row: &Row, before: Option<&Row>) {
        let differs = before.map_or(Level::Class, |before| level(rows, before, row));
        if differs <= Level::Class {
            let groups = place(self.groups.len());
            self.classes.push(Class { track: row.track, priorities: row.priorities, groups });
        }
        if differs <= Level::Group {
            self.groups.push(Group { reach: None, kinds: place(self.kinds.len()) });
        }
        if differs <= Level::Kind {
            let rests = place(self.rests.len());
            self.kinds.push(Kind { languages: row.answers.languages, standing: row.answers.standing, rests });
        }
        if differs <= Level::Rest {
            self.rests.push(Rest {
                regions: row.regions,
                duration: row.duration,
                windows: place(self.windows.len()),
                skills: place(self.skills.len()),
                learning: place(self.learning.len()),
                wanted: place(self.wanted.len()),
                excluded: place(self.excluded.len()),
                members: place(self.ids.len()),
            });
            self.windows.extend(rows.windows(row));
            self.skills.extend(rows.skills(row));
            self.learning.extend(rows.learning(row));
            self.wanted.extend(rows.wanted(row));
            self.excluded.extend(rows.excluded(row));
        }
        if let Some(group) = self.groups.last_mut() {
            group.reach = group.reach.into_iter().chain(hull(rows, row)).reduce(Window::hull);
        }
        self.born.push(row.born);
        self.ids.push(row.id);
    }

    /// The number of members, removed ones included.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// The number of members who are not removed.
    pub fn living(&self) -> usize {
        self.len() - self.gone_count
    }

    pub fn is_gone(&self, member: usize) -> bool {
        self.gone_count > 0 && self.gone[member / 64] >> (member % 64) & 1 == 1
    }

    /// Removes a member. Returns whether they were there until now.
    pub fn take_out(&mut self, member: usize) -> bool {
        let was_here = !self.is_gone(member);
        self.gone[member / 64] |= 1 << (member % 64);
        self.gone_count += usize::from(was_here);
        was_here
    }

    /// The position of a member who is not removed.
    pub fn find(&self, id: ParticipantId) -> Option<usize> {
        let at = self.by_id.partition_point(|member| self.ids[*member as usize] < id);
        let same = self.by_id[at..].iter().map(|member| *member as usize).take_while(|member| self.ids[*member] == id);
        same.into_iter().find(|member| !self.is_gone(*member))
    }

    pub fn groups_of(&self, class: usize) -> Range<usize> {
        range(&self.classes, class, self.groups.len(), |class| class.groups)
    }

    pub fn kinds_of(&self, group: usize) -> Range<usize> {
        range(&self.groups, group, self.kinds.len(), |group| group.kinds)
    }

    pub fn rests_of(&self, kind: usize) -> Range<usize> {
        range(&self.kinds, kind, self.rests.len(), |kind| kind.rests)
    }

    pub fn rests_of_group(&self, group: usize) -> Range<usize> {
        let kinds = self.kinds_of(group);
        let begins = |kind: usize| self.kinds.get(kind).map_or(self.rests.len(), |kind| kind.rests as usize);
        begins(kinds.start)..begins(kinds.end)
    }

    pub fn members_of(&self, rest: usize) -> Range<usize> {
        range(&self.rests, rest, self.ids.len(), |rest| rest.members)
    }

    pub fn windows_of(&self, rest: usize) -> &[Window] {
        &self.windows[range(&self.rests, rest, self.windows.len(), |rest| rest.windows)]
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

    /// The class, kind and rest of a member.
    pub fn place_of(&self, member: usize) -> (usize, usize, usize) {
        let rest = self.rests.partition_point(|rest| rest.members as usize <= member) - 1;
        let kind = self.kinds.partition_point(|kind| kind.rests as usize <= rest) - 1;
        let group = self.groups.partition_point(|group| group.kinds as usize <= kind) - 1;
        let class = self.classes.partition_point(|class| class.groups as usize <= group) - 1;
        (class, kind, rest)
    }
}

/// From the start of this entry's part to the start of the next one's.
fn range<T>(all: &[T], at: usize, end: usize, begins: impl Fn(&T) -> u32) -> Range<usize> {
    begins(&all[at]) as usize..all.get(at + 1).map_or(end, |next| begins(next) as usize)
}

/// The first level at which two rows differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Class,
    Group,
    Kind,
    Rest,
    Member,
}

fn level(rows: &Rows, a: &Row, b: &Row) -> Level {
    if (a.track, a.priorities) != (b.track, b.priorities) {
        Level::Class
    } else if group_key(rows, a) != group_key(rows, b) {
        Level::Group
    } else if a.answers != b.answers {
        Level::Kind
    } else if compare_rests(rows, a, b) != Ordering::Equal {
        Level::Rest
    } else {
        Level::Member
    }
}

/// The rows in a segment's order. The key nearly always decides, so it is compared first, as one number.
fn in_order(rows: &Rows) -> impl Iterator<Item = &Row> {
    let mut order: Vec<(u128, &Row)> = rows.rows.iter().map(|row| (key(rows, row), row)).collect();
    order.sort_unstable_by(|a, b| {
        let members = || a.1.id.cmp(&b.1.id);
        a.0.cmp(&b.0).then_with(|| compare_rests(rows, a.1, b.1)).then_with(members)
    });
    order.into_iter().map(|(_, row)| row)
}

/// The answers that distinguish classes, groups and kinds, as one number.
fn key(rows: &Rows, row: &Row) -> u128 {
    let answers = u64::from(row.answers.languages) << 32 | u64::from(row.answers.standing);
    u128::from(group_key(rows, row)) << 64 | u128::from(answers)
}

/// Track, priorities and period of free time, the first in the highest bits, so that a class is contiguous.
fn group_key(rows: &Rows, row: &Row) -> u64 {
    /// Enough bits to number every period of [`ABOUT`] days in the calendar.
    const BITS: u32 = 24;
    let about = |days: i32| u64::from(days.div_euclid(ABOUT).cast_unsigned()) & ((1 << BITS) - 1);
    let (first, last) = hull(rows, row).map_or((0, 0), Window::numbers);
    let free = about(first) << BITS | about(last);
    u64::from(row.track as u8) << 63 | (row.priorities.number() as u64) << (2 * BITS) | free
}

/// From their first free day to the last.
fn hull(rows: &Rows, row: &Row) -> Option<Window> {
    rows.windows(row).iter().copied().reduce(Window::hull)
}

fn compare_rests(rows: &Rows, a: &Row, b: &Row) -> Ordering {
    let small = |row: &Row| (row.regions, row.duration.map(|wish| (wish.shortest, wish.longest)));
    rows.windows(a)
        .cmp(rows.windows(b))
        .then_with(|| small(a).cmp(&small(b)))
        .then_with(|| rows.wanted(a).cmp(rows.wanted(b)))
        .then_with(|| rows.excluded(a).cmp(rows.excluded(b)))
        .then_with(|| rows.skills(a).cmp(rows.skills(b)))
        .then_with(|| rows.learning(a).cmp(rows.learning(b)))
}
