//! More is never worse: one more skill, skill level, language, CEFR level or free day never lowers the placement's fit or the
//! combined fit, and never closes a gate.

use domain::language::Cefr;
use domain::skill::SkillLevel;
use matching::model::{Person, Post};
use matching::window::{Window, Windows};
use proptest::prelude::*;

use crate::cast::ENGINE;
use crate::strategy::{any_person, any_post, language, skill, span};

fn never_worse(before: &Person, after: &Person, post: &Post) -> Result<(), TestCaseError> {
    let (old, new) = (ENGINE.explain(before, post), ENGINE.explain(after, post));
    prop_assert!(new.for_placement.fit >= old.for_placement.fit);
    prop_assert!(new.for_person.fit == old.for_person.fit);
    prop_assert!(new.fit >= old.fit);
    prop_assert!(new.is_eligible() || !old.is_eligible());
    Ok(())
}

proptest! {
    #[test]
    fn one_more_skill(person in any_person(), post in any_post(), more in skill()) {
        let mut after = person.clone();
        after.skills.push(more);
        never_worse(&person, &after, &post)?;
    }

    #[test]
    fn one_more_level_of_a_skill(person in any_person(), post in any_post(), at: prop::sample::Index) {
        let mut after = person.clone();
        if !after.skills.is_empty() {
            let skill = at.get(&person.skills);
            let next = SkillLevel::ALL.into_iter().find(|level| *level > skill.level).unwrap_or(skill.level);
            after.skills[at.index(person.skills.len())].level = next;
        }
        never_worse(&person, &after, &post)?;
    }

    #[test]
    fn one_more_language(person in any_person(), post in any_post(), more in language()) {
        let mut after = person.clone();
        after.languages.push(more);
        never_worse(&person, &after, &post)?;
    }

    #[test]
    fn one_more_cefr_level(person in any_person(), post in any_post(), at: prop::sample::Index) {
        let mut after = person.clone();
        if !after.languages.is_empty() {
            let said = &mut after.languages[at.index(person.languages.len())];
            said.level = said.level.next().unwrap_or(Cefr::C2);
        }
        never_worse(&person, &after, &post)?;
    }

    #[test]
    fn one_more_day_at_either_end(person in any_person(), post in any_post(), at: prop::sample::Index, early: bool) {
        let mut after = person.clone();
        if !person.windows.as_slice().is_empty() {
            let open = *at.get(person.windows.as_slice());
            let day_before = open.first().yesterday().expect("far from the calendar's end");
            let longer = if early { Window::new(day_before, open.last()) } else { Some(open.longer_by(1)) };
            after.windows = person.windows.with(longer.expect("in order"));
        }
        never_worse(&person, &after, &post)?;
    }

    #[test]
    fn one_more_window(person in any_person(), post in any_post(), more in span()) {
        let after = Person { windows: person.windows.with(more), ..person.clone() };
        never_worse(&person, &after, &post)?;
    }

    #[test]
    fn windows_are_the_same_however_they_are_said(spans in prop::collection::vec(span(), 0..5)) {
        let mut turned = spans.clone();
        turned.reverse();
        prop_assert_eq!(Windows::new(spans), Windows::new(turned));
    }
}

/// What a person says that a placement meets in full never lowers their own side; an answer never lowers the placement's.
mod answering {
    use domain::fit::Signal;
    use domain::priority::{Priority, PriorityLevel};
    use matching::model::DurationWish;

    use super::*;

    fn never_lower(before: &Person, after: &Person, post: &Post) -> Result<(), TestCaseError> {
        let (old, new) = (ENGINE.explain(before, post), ENGINE.explain(after, post));
        prop_assert!(new.for_person.fit >= old.for_person.fit, "{:?} < {:?}", new.for_person, old.for_person);
        prop_assert!(new.fit >= old.fit);
        prop_assert!(new.for_placement.fit >= old.for_placement.fit);
        Ok(())
    }

    proptest! {
        #[test]
        fn a_country_wished_for(person in any_person(), post in any_post()) {
            let mut after = person.clone();
            after.wishes.countries.push(post.country);
            never_lower(&person, &after, &post)?;
        }

        #[test]
        fn a_region_wished_for(person in any_person(), post in any_post()) {
            let mut after = person.clone();
            after.wishes.regions.extend(post.region);
            never_lower(&person, &after, &post)?;
        }

        #[test]
        fn a_skill_that_is_practised_there(person in any_person(), post in any_post(), at: prop::sample::Index) {
            if !post.practises.is_empty() {
                let mut after = person.clone();
                after.wishes.learning.push(*at.get(&post.practises));
                never_lower(&person, &after, &post)?;
            }
        }

        #[test]
        fn a_length_that_suits(person in any_person(), post in any_post(), more in 0..40_u16) {
            let days = post.dates.days();
            let wish = DurationWish { shortest: days.saturating_sub(more), longest: days + more };
            let mut after = person.clone();
            after.wishes.duration = Some(wish);
            never_lower(&person, &after, &post)?;
        }

        #[test]
        fn a_priority_that_is_shared(person in any_person(), post in any_post(), priority in prop::sample::select(Priority::ALL.to_vec())) {
            if person.priorities.level(priority).is_none() {
                let level = post.priorities.level(priority);
                let after = Person { priorities: person.priorities.with(priority, Some(level)), ..person.clone() };
                never_lower(&person, &after, &post)?;
            }
        }

        #[test]
        fn a_priority_of_any_level(person in any_person(), post in any_post(), priority in prop::sample::select(Priority::ALL.to_vec()), level in 0..4_u8) {
            if person.priorities.level(priority).is_none() {
                let level = PriorityLevel::new(level).expect("0 to 3");
                let after = Person { priorities: person.priorities.with(priority, Some(level)), ..person.clone() };
                let side = |person: &Person| ENGINE.explain(person, &post).for_placement;
                let value = |person| side(person).contributions.iter().find(|one| one.signal == Signal::Priorities).map(|one| one.value);
                prop_assert!(value(&after) >= value(&person));
            }
        }
    }
}
