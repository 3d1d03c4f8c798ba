# The coordinator’s desk.
coordination-title = Programme coordination
coordination-lead = What waits for a decision or an action of yours.
coordination-waiting = Waiting
coordination-figures = The programme in figures
coordination-organisations = Organisations
coordination-placements = Placements to review
coordination-mails = Undelivered e-mails
coordination-figure-approved = Approved organisations
coordination-figure-published = Published placements
coordination-figure-participants = Profiles
coordination-figure-applications = Applications sent
coordination-done = Done. The organisation sees the result in its space.
coordination-older = Older registrations
coordination-pages = Pages of the list
coordination-none-title = No organisation here
coordination-none-text = Choose another state, or come back when an organisation has registered.
coordination-all = All
coordination-by-state = Organisations by state
coordination-registered = Registered: { $at }
coordination-reason = Reason, to refuse or suspend
coordination-change-state = Change the state of this organisation
coordination-reason-hint = The organisation will read it. Say what it can do next.
coordination-name-asked = New name asked for: { $name }
coordination-name-accept = Accept the new name
coordination-name-refuse = Keep the old name
coordination-organisations-count = { $count ->
    [one] { $count } registration or new name to read
   *[other] { $count } registrations or new names to read
}
coordination-placements-count = { $count ->
    [one] { $count } placement waits for review
   *[other] { $count } placements wait for review
}
coordination-mails-count = { $count ->
    [one] { $count } message to resend or correct
   *[other] { $count } messages to resend or correct
}

# How safe countries are.
coordination-countries = Safety of countries
coordination-countries-lead = The level the programme has noted for each country. It appears on placements’ pages and is one of the conditions of a departure.
coordination-countries-text = What the programme knows of each country, with its source and date.
coordination-keep = To keep up to date
coordination-country = Country
coordination-country-level = Level
coordination-country-source = Source
coordination-country-source-hint = The address of a page, or who said so. At most 500 characters.
coordination-country-since = Noted on
coordination-country-unknown = Nothing noted
coordination-country-title = Safety: { $country }
coordination-country-none = Nothing has been noted about this country yet.
coordination-country-history = What was noted, most recent first
coordination-country-note = Note a level
coordination-country-note-text = It applies from today. A second note on the same day replaces the first.
coordination-country-note-button = Note this level
coordination-country-noted = Noted. Placements’ pages show it already.
coordination-country-concerned = Noting “Avoid all travel”, or lifting it, concerns today:
coordination-country-stop = No more departures for this country: { $country }
coordination-country-stop-text = Nothing more is published there; nobody applies, is offered a place, accepts one or leaves until another level is noted. Every person and organisation above receives an e-mail. Nothing is cancelled: applications stay where they are.
coordination-country-stop-confirm = I have read whom it concerns, and I confirm that nobody leaves for this country.
coordination-country-lift = Departures go on for this country: { $country }
coordination-country-lift-text = Publications, applications, offers and departures go on where they were. Every person and organisation above receives an e-mail.
coordination-country-lift-confirm = I have read whom it concerns, and I confirm that departures go on.
concerned-nobody = Nobody is concerned today.
concerned-organisations = Organisations: { $count }
concerned-placements = Placements that the public sees: { $count }
concerned-waiting = Applications that wait for a decision: { $count }
concerned-offered = Offers without an answer: { $count }
concerned-accepted = Places accepted: { $count }
concerned-abroad = People abroad: { $count }
coordination-paused = Placements for which nobody leaves at the moment
coordination-paused-text = The level noted for their country stops applications, offers and departures. Placements with people abroad come first.
coordination-organisation-concerned = Whom a suspension or its end concerns
coordination-organisation-concerned-text = Everybody concerned receives an e-mail, and so does the organisation. A suspension stops applications, offers and departures; reinstating the organisation ends it.

# Whom a placement would suit.
coordination-people = Whom this placement would suit
# $placement: the placement's title.
coordination-people-title = Whom “{ $placement }” would suit
coordination-people-lead = Everyone registered is compared with this placement, whether they have applied or not. The ranking shows whether a placement will find its people; it invites nobody and rules nobody out.
coordination-people-posts = Posts of the placement
coordination-people-figures = In figures
coordination-people-count = People registered for this direction of travel
coordination-people-eligible = People who meet every condition
coordination-people-closed = People held back by each condition
coordination-people-closed-text = The same person may be counted more than once. A condition also holds back people who have not answered it yet.
coordination-people-ranking = The best placed
coordination-people-range = { $total ->
    [one] Only one person
   *[other] People { $first } to { $last } of the first { $total }
}
coordination-people-pages = Pages of the ranking
coordination-people-applicant = Application { $number }
coordination-people-nameless = Profile without a name
coordination-people-none-title = Nobody meets every condition yet
coordination-people-none = The figures say how many people are registered. New profiles, or wider conditions, may change this.
