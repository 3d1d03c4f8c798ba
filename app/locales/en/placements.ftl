
## Public list and page

placement-list-title = Placements
placement-list-lead = Placements defined and confirmed by the communities that host them. Filter, compare, take your time.
placement-list-filters = Filter placements
placement-list-apply = Show placements
placement-list-clear = Remove all filters
placement-list-active = Active filters
placement-list-remove = Remove this filter
placement-list-text = Words
placement-list-text-hint = Everything a placement’s page says: title, description, place, country, organisation, skills; accents do not count.
placement-list-track = Direction of travel
placement-list-region = Region
placement-list-country = Country
placement-list-priority = Priority
placement-list-format = Format
placement-list-language = Language to speak
placement-list-sdg = Sustainable Development Goal
placement-list-from = Departure on or after
placement-list-until = Return on or before
placement-list-past = Deadline
placement-list-past-option = Also placements past their deadline
placement-list-shortened = Only the beginning of your search counted: eight words at most, 120 characters in all.
placement-list-wordless = “{ $text }” has no word to search for. All placements are listed.
placement-list-nothing = No placement for “{ $text }”
placement-list-near-words = Here is what matches “{ $text }”.
placement-list-near-link = Search for these words instead
placement-list-near-some = Here are the nearest placements: each matches some of your words.
placement-list-found-skills = Skills asked for
placement-list-sort = Sort by
placement-list-sort-apply = Sort
placement-list-chip-text = “{ $text }”
placement-list-chip-from = Departure on or after { $date }
placement-list-chip-until = Return on or before { $date }
placement-list-ignored = The address held an unknown filter or dates that contradict each other; that part was not applied.
placement-list-nothing-text = Try other words, or browse all placements.
placement-list-none-title = No placement meets all these filters
placement-list-none-text = Remove a filter above, widen the dates, or start again from all placements.
placement-list-empty-title = No placement is published at the moment
placement-list-empty-text = A season’s placements appear in mid-August. Come back then, or prepare your profile now.
placement-list-when = Dates
placement-list-seats = Seats
placement-list-deadline = Deadline
placement-list-closed = Applications closed
placement-list-partner-country = Partner country
placement-list-to = to
placement-list-dates = { $from } to { $to }
placement-list-pages = Pages of the list
placement-list-previous = Previous page
placement-list-next = Next page
placement-list-range = Placements { $first } to { $last } of { $total }
placement-page-trail = Breadcrumb
placement-page-other-language = This placement is not published in the language of this page. Here is its text in another language: { $language }.
placement-page-closed = Applications to this placement have closed. Its page stays open for those who kept its address.
placement-page-suspended = This placement is suspended for a time. Nobody can apply to it at the moment.
placement-page-cancelled = This placement will not take place.
placement-page-own-fit = This placement and you
placement-page-description = The placement
placement-page-partner = In the partner community’s own words
placement-page-confirmed-link = Confirmed by the partner organisation on { $date }.
placement-page-confirmed-oral = Confirmed orally by the partner organisation on { $date }.
placement-page-priorities = The priorities this placement serves
placement-page-goals = Sustainable Development Goals
placement-page-asks = What it asks of you
placement-page-receives = What is covered
placement-page-contribution = Contribution
placement-page-no-contribution = None
placement-page-own-costs = At your own cost
placement-page-weekends = Weekends
placement-page-hours = Pre-departure training
placement-page-months = Whole commitment
placement-page-commitment = What it consists of
placement-page-covered = Provided
placement-page-needs = What will help you
placement-page-languages = Languages
placement-page-skills = Skills
placement-page-no-language = No particular language is asked for.
placement-page-no-skill = No skill is asked for: your motivation and openness are what count.
# $skill: a skill; $level: a level made with reason-skill-level; $need: required or desired; $post: a post, or the word none.
placement-page-skill = { $skill }: { $level } level, { $need ->
    [required] required
   *[desired] desired
}{ $post ->
    [none] {""}
   *[other] {" "}({ $post })
}
placement-page-language-required = { $languages }, required from level { $level }
placement-page-language-desired = { $languages }, an asset from level { $level }
placement-page-language-any-required = Any one of these languages, required: { $languages }; from level { $level }
placement-page-language-any-desired = Any one of these languages is an asset: { $languages }; from level { $level }
placement-page-questions = The organisation’s questions
placement-page-organisation = The organisation in charge
placement-page-glance = At a glance
placement-page-practical = Practical details
placement-page-share = Address to share:
placement-page-print = This page prints on paper, without menus or buttons.
placement-page-where = Place
placement-page-length = Length
placement-page-flexibility = Flexibility
placement-page-preparation = Preparation
placement-page-preparation-place = Where people prepare
placement-page-deadline = { $date }, 11:59 p.m., Québec time
placement-page-age = Age
placement-page-age-range = { $min } at departure, at most { $max } at the deadline
placement-page-age-min = { $min } at departure
placement-page-apply = Apply
placement-page-security = Security: { $country }
placement-page-security-source = Noted by the programme on { $date }. Source: { $source }
placement-stop-label = Nobody leaves for this country at the moment
placement-stop-title = Nobody leaves for this country at the moment: { $country }
placement-stop-source = The programme follows the advice “{ $level }”, noted on { $date }. Source: { $source }
placement-stop-public = Nobody can apply to this placement while this advice holds. The placement stays on this page; applications will go on when the advice is lifted, if the last day to apply allows.
placement-stop-oci = While this advice holds, nobody applies, is offered a place, accepts one or leaves. You can read applications, meet people and answer them. If people are abroad, be in touch with them and with the programme’s coordination.
placement-stop-review = While this advice holds, the placement cannot be published, resumed or begun, and nobody applies, is offered a place, accepts one or leaves.
placement-stop-country-page = See what was noted of this country, or note another level
placement-stop-task = Nobody leaves at the moment ({ $country }): { $placement }
placement-stop-candidates = { $count ->
    [0] No application under way
    [one] { $count } application under way
   *[other] { $count } applications under way
}
placement-stop-abroad = { $count ->
    [0] Nobody abroad
    [one] { $count } person abroad
   *[other] { $count } people abroad
}
placement-refused-level = Nobody leaves for this country at the moment ({ $country }): the placement cannot be published, resumed or begun. It can be once the programme’s coordination has noted a lower level, on the page of this country.
placement-refused-undo-level = Nobody leaves for this placement’s country at the moment: this step cannot be undone while the advice is in force.
placement-list-count = { $count ->
    [one] { $count } placement
   *[other] { $count } placements
}
placement-list-seats-left = { $count ->
    [0] Full
    [one] { $count } free seat
   *[other] { $count } free seats
}
placement-page-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
placement-page-flexible = { $count ->
    [one] plus or minus { $count } day
   *[other] plus or minus { $count } days
}
placement-page-weekends-count = { $count ->
    [one] { $count } weekend
   *[other] { $count } weekends
}
placement-page-hours-count = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
placement-page-months-count = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
# An OCI describes its placements.
placement-edit-untitled = Untitled placement
placement-edit-list-title = Our placements
placement-edit-new = Describe a new placement
placement-edit-partners-link = Our partner organisations
placement-edit-tabs = States of the placements
placement-edit-tab-all = All
placement-edit-pages = Pages
placement-edit-next = Next page
placement-edit-empty-title = No placement here
placement-edit-empty = Describe a placement: you can save it step by step and come back whenever you like.
placement-edit-column-title = Title
placement-edit-column-state = State
placement-edit-column-dates = Dates
placement-edit-column-changed = Last changed
placement-edit-column-organisation = Organisation
placement-edit-column-country = Country
placement-edit-range = from { $start } to { $end }
placement-edit-seats = { $min } to { $max ->
    [one] { $max } seat
   *[other] { $max } seats
}
placement-edit-age-from = { $age } or older at departure
placement-edit-age-to = { $age } at most at the deadline
placement-edit-not-said = Not said yet
placement-edit-choose = Choose…
placement-edit-save = Save
placement-edit-saved = Saved on { $moment }
placement-edit-change = Change: { $step }
placement-edit-describe-partner = Describe another partner organisation
placement-edit-steps = The steps
placement-edit-steps-all = See all the steps
placement-edit-step-number = Step { $number } of { $total }
placement-edit-step-now = Under way
placement-edit-step-to-do = To complete
placement-edit-step-optional = Optional
placement-edit-step-done = Done
placement-edit-candidates = { $count ->
    [0] See the applications
    [one] See the application
   *[other] See the { $count } applications
}
placement-edit-public-page = See the public page
placement-edit-change-seats = Change the number of seats
placement-edit-required-note = What is marked (required) must be filled in before it is sent. You can save at any time.
placement-edit-posts-note = Fill in at least one of the two posts.
placement-edit-skill-new = Add a skill
placement-edit-skill-remove = Remove this skill
placement-edit-skill-add = Add and go on with the list
placement-edit-missing = To complete or correct before it is sent
placement-edit-missing-step = { $step }: { $count ->
    [one] { $count } answer to complete
   *[other] { $count } answers to complete
}
placement-edit-wrong = { $place }: { $problem }
placement-edit-verify = Read the whole placement again
placement-edit-submit-by-mail = An e-mail will go to the partner organisation, in its language, with a link to confirm or refuse. Until it answers, you can take the placement back to correct it.
placement-edit-submit-by-voice = This partner organisation has no e-mail address. After you submit, you get a link to hand on by WhatsApp, by text message or on paper; you can also record its answer given by voice.
placement-edit-timeline = What happened
placement-edit-timeline-when = { $moment } – { $actor }
placement-edit-reason = The reason given
placement-edit-actions = What you can do
placement-edit-duplicate = Duplicate into a new draft
placement-edit-link-sent = A new link was sent to the partner’s current address.
placement-edit-oral = Record an answer by voice
placement-edit-oral-text = If the partner cannot open the link, record what it answered: who, when and in which language.
placement-edit-next-draft = Draft: only your organisation sees it. Once complete, it goes to the partner for confirmation, then to the programme’s coordinators.
placement-edit-next-awaiting-partner = The placement waits for the partner’s answer: its link below says how far that is. Taking the placement back to correct it makes it a draft again, and the partner must confirm the new version.
placement-edit-next-awaiting-review = The partner confirmed; the programme’s coordinators are reviewing the placement. Taking it back to correct it will need a new confirmation by the partner.
placement-edit-next-published = Published: people read it and apply. You may still correct the texts, the dates within the agreed flexibility, the seats, what the placement asks and the questions. The partner’s words, the place and whom it looks for no longer change.
placement-edit-next-closed = Applications are over; selection and preparation go on. You may still correct what can be corrected in a published placement. Applications without a decision will end when the placement starts.
placement-edit-next-underway = The people are there.
placement-edit-next-completed = The placement is over.
placement-edit-next-suspended = The programme suspended this placement. It will resume where it was if the suspension is lifted.
placement-edit-next-cancelled = This placement will not take place. You can duplicate it.
placement-edit-organisation-waits = Your organisation is not approved by the programme at the moment. You can prepare drafts; they can be sent as soon as it is approved.
placement-edit-refused-reader = Your role in this organisation is to read. Ask the account’s owner if you need to edit.
placement-edit-refused-not-a-draft = This placement is no longer a draft. To correct it, first take it back from its page, if its state allows; otherwise duplicate it.
placement-edit-refused-organisation = Your organisation must be approved by the programme before it sends a placement.
placement-edit-refused-stopped = Your organisation is suspended or refused: what the public or the partner reads does not change for now. You can still write drafts, and close or cancel a placement. The programme’s coordination answers questions.
placement-edit-refused-incomplete = Some answers remain to be completed or corrected: the list below leads to each.
placement-edit-refused-published = The placement is published: whom it looks for, its priorities and what weighs in the ranking no longer change, since people apply on that basis. For another version, duplicate it.
placement-edit-refused-by-link = Refused by { $person } on { $date }, by the link received ({ $language }).
placement-edit-refused-by-voice = Refused by voice by { $person } on { $date } ({ $language }).
placement-edit-revised = Saved and published. If dates or the preparation have changed, the people who applied are told by e-mail.
placement-edit-public-basics = The placement is published: correct its texts and goals. The direction, format and funding no longer change.
placement-edit-public-place-and-dates = The placement is published: dates may move within the flexibility that the partner confirmed. The partner and the people who applied are told. Dates that somebody has not accepted, or a preparation that is longer or elsewhere, wait for the programme’s decision. The place no longer changes.
placement-edit-public-posts = The placement is published: the number of seats may change, but not below those that are taken or offered. The partner is told if there are more people. Ages no longer change.
placement-edit-public-partner = The placement is published: you may change the person to call and add translations. The partner’s words and what it confirmed are its own.
placement-edit-public-asks = The placement is published: if you ask for more, or cover less, the change waits for the programme’s decision. If it accepts, the people who applied are told and may leave without fault; those still writing will have to accept it again.
placement-edit-public-questions = The placement is published: applications that were sent keep the questions they answered; those being written will follow the new ones.
placement-cancel-concerned = { $count ->
    [0] Nobody has an application under way
    [one] { $count } person is concerned
   *[other] { $count } people are concerned
}
placement-cancel-waiting = Applications waiting for a decision: { $count }. They end.
placement-cancel-offered = Places offered: { $count }. The offers end.
placement-cancel-accepted = Places accepted: { $count }. They are freed.
placement-cancel-left = People who have already left: { $count }. Their return remains to be recorded in their file.
placement-step-from = Possible from { $day }.
placement-step-close = Nobody will be able to apply any more. Selection goes on, and no e-mail is sent.
placement-step-close-waiting = Applications waiting for a decision: { $count }. They remain to be decided.
placement-step-close-offered = Places offered: { $count }. The offers stay open.
placement-step-start = The public page will say that the placement is under way.
placement-step-start-offered = Places offered: { $count }. The offers stay open until their last day.
placement-step-ends-waiting = Applications without a decision: { $count }. They end, and each person receives an e-mail in their language.
placement-step-ends-offered = Places offered: { $count }. The offers end, and each person receives an e-mail in their language.
placement-step-complete-nobody = No application ends, and no e-mail is sent.
placement-step-refused-departures = Some people have a place, but no departure is recorded for them. In their file, record their departure or end their participation; the placement can then be marked as completed.
step-undo = Undo this step
step-undo-hint = You can undo this step for { $hours } hours, as long as nobody has done anything since.
step-undo-offer = Last step: “{ $step }”. You took it; you can undo it until { $until }, as long as nobody has done anything since.
step-undo-resumes = Applications that this step ended will be under review again, and each person will receive an e-mail.
not-undone-kind = This step cannot be undone.
not-undone-other-person = Only the person who took this step can undo it.
not-undone-too-late = The time to undo this step has passed.
not-undone-acted-since = This step can no longer be undone: something was done since.
placement-cancel-text = Each person receives an e-mail and will read your reason. The partner is told if the placement was published. A cancellation cannot be undone.
placement-cancel-over = This placement is over or already cancelled.
placement-cancel-back = Back to the placement
placement-edit-language-row = Language requirement { $number }
placement-edit-field-track = Which way people travel
placement-edit-field-format = Format
placement-edit-field-funding = Funding
placement-edit-field-sdg = Sustainable Development Goals
placement-edit-field-title = Title
placement-edit-field-summary = Summary
placement-edit-field-description = Description
placement-edit-field-country = Country
placement-edit-field-country-hint = For a stay in Québec, choose Canada.
placement-edit-field-place = Town or village
placement-edit-field-dates = Dates of the stay
placement-edit-field-starts-on = Departure
placement-edit-field-ends-on = Return
placement-edit-field-flexibility = Flexibility of the dates, in days
placement-edit-field-preparation = Preparation
placement-edit-field-preparation-starts-on = Start of the preparation
placement-edit-field-preparation-ends-on = End of the preparation
placement-edit-field-preparation-place = Place of the preparation
placement-edit-field-deadline = Deadline to apply
placement-edit-field-deadline-hint = Leave empty to keep the season’s.
placement-edit-field-seats-min = Seats, minimum
placement-edit-field-seats-max = Seats, maximum
placement-edit-field-age-min = Minimum age at departure
placement-edit-field-age-max = Maximum age at the deadline
placement-edit-field-any-of = Language
placement-edit-field-any-of-or = Or this language
placement-edit-field-floor = Minimum level
placement-edit-field-need = Required or desired
placement-edit-field-languages = Languages
placement-edit-field-skills = Skills
placement-edit-field-post = For
placement-edit-field-level = Level
placement-edit-field-sentence = A sentence that shows it: { $priority }
placement-edit-field-partner = Partner organisation
placement-edit-field-statement = The partner’s priority, in its own words
placement-edit-field-statement-hint = The partner can correct this text before it confirms.
placement-edit-field-statement-language = Language of this text
placement-edit-field-hosting = What hosting asks of the partner
placement-edit-field-sending = What sending its members asks of the partner
placement-edit-field-contact-name = Whom the partner can call
placement-edit-field-contact-phone = That person’s telephone
placement-edit-field-contribution = Contribution asked, in dollars
placement-edit-field-contribution-hint = Write 0 if there is none.
placement-edit-field-own-cost = Paid by the person
placement-edit-field-other-costs = Other costs
placement-edit-field-weekends = Training weekends
placement-edit-field-training-hours = Training hours
placement-edit-field-commitment-months = Whole commitment, in months
placement-edit-field-commitment = What this commitment is
placement-edit-field-covered = What is covered
placement-edit-field-other-covered = What else is covered
placement-edit-field-question = Question { $number }
placement-edit-field-questions = Questions to candidates
placement-edit-field-reason = Why this placement is cancelled
placement-edit-field-reason-hint = People who applied are told and will read this reason.
placement-edit-field-verdict = The partner’s answer
placement-edit-field-person = Who answered for the partner
placement-edit-field-answered-on = When
placement-edit-field-language = In which language
placement-edit-field-refusal = Why the partner refuses
placement-edit-field-refusal-hint = Needed for a refusal.
# The coordinators review placements.
placement-review-title = Placements to review
placement-review-returned = The placement is sent back to the OCI with your reasons. It will come back here when the OCI submits it again.
placement-review-empty-title = Nothing is waiting here
placement-review-empty = Placements confirmed by their partner arrive here.
placement-review-warnings = Not to be missed
placement-review-refused-country = This country is not in the programme: the placement cannot be published.
placement-review-refused-organisation = This organisation is not approved: the placement cannot be published.
placement-review-past = The departure date is today or has passed.
placement-review-incomplete = Required answers are missing.
placement-review-security = Security: { $level } ({ $source }, { $date })
placement-review-confirmed-by-link = Confirmed by { $person }, by the link received, on { $date }. Language of the page: { $language }.
placement-review-confirmed-by-voice = Confirmed by voice by { $person } on { $date }. Language: { $language }. Recorded by the OCI.
placement-review-decide = Decide
placement-review-reason = Reason
placement-review-reason-hint = Needed to return, suspend or cancel; the OCI will read it.
placement-review-concerned = Whom a suspension, its end or a cancellation concerns
placement-review-concerned-text = Everybody concerned receives an e-mail, and so does the organisation. A suspension stops applications, offers and departures; it can be lifted. A cancellation ends the applications.

placement-link-title = The partner’s link
placement-link-none = The partner has no link with which to answer. Send one by e-mail, or get one to hand on.
placement-link-by-hand = This partner has no e-mail address: nothing has reached it yet. Get a link to hand on by WhatsApp, by text message or on paper, or record its answer by voice.
placement-link-hand = Get a link to hand on
placement-link-revoke = Cancel this link
placement-link-mailed = Link sent by e-mail: { $moment }
placement-link-handed = Link to hand on, made: { $moment }
placement-link-leaving = The e-mail has not left yet.
placement-link-opened = First opened: { $moment }
placement-link-unopened = Not opened yet
placement-link-expires = Last day: { $day }
placement-link-expired = Expired. Last day: { $day }
placement-link-ended = This link is cancelled.
placement-link-unreached = The e-mail to the partner was not delivered: its address refused it. Nobody received the link. Correct the address (a new link leaves at once), or hand on a link yourself.
placement-link-correct = Correct the partner’s address
partner-link-refused-no-address = This partner has no e-mail address. Get a link to hand on.
placement-hand-title = A link to hand on to { $partner }
placement-hand-back = Back to the placement
placement-hand-lead = Whoever has this link can answer for the partner: hand it only to the person who speaks for it. It is good until { $date } and replaces earlier links. It is shown only here, for half an hour.
placement-hand-hidden = No link is shown here. A link to hand on can be read for half an hour, where it was made; we keep no readable copy of it.
placement-hand-another-text = Another link replaces the one that the partner may already have: the earlier one will no longer be good.
placement-hand-link = The link, to copy
placement-hand-message = The message, in the partner’s language
placement-hand-message-hint = Copy it, or send it with one of the buttons. You choose to whom.
placement-hand-whatsapp = Send by WhatsApp
placement-hand-sms = Send by text message
placement-hand-code = The same link, to print
placement-hand-code-text = Print this page: a telephone pointed at this code opens the link.
placement-hand-code-label = QR code of the link
placement-hand-text = Hello, { $partner }. { $organisation } asks for your opinion on the placement “{ $placement }”. Read and answer here, without an account, by { $date }: { $url }

## Texts in three languages

placement-edit-writing = The texts below are in { $language }. The buttons at the bottom save this page and switch to another language.
placement-edit-write-in = Save and write in { $language }
placement-edit-field-translation = Translation of the partner’s words
placement-edit-field-translation-hint = The partner’s own words stay above; the translation is for readers of another language.
placement-edit-field-text-title = Title
placement-edit-field-text-summary = Summary
placement-edit-field-text-description = Description
placement-edit-public-priorities = The placement is published: levels and sentences no longer change, because people apply on this basis. You may add the translation of a sentence.
placement-untranslated = Not translated yet
placement-untranslated-help = People who read the site in a language that a text lacks see the other version, with a note.
placement-untranslated-in = { $language }:
placement-text-title = title
placement-text-summary = summary
placement-text-description = description
placement-text-preparation-place = preparation place
placement-text-sentence = priority sentences
placement-text-translation = partner’s words
placement-text-hosting = hosting
placement-text-other-costs = other costs
placement-text-commitment = commitment
placement-text-other-covered = what else is covered
placement-text-question = questions
