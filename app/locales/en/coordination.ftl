# The coordinator’s desk.
coordination-title = Programme coordination
coordination-lead = What waits for a decision or an action of yours.
coordination-waiting = Waiting
coordination-figures = The programme in figures
coordination-organisations = Organisations
coordination-placements = Placements to review
coordination-mails = Undelivered mail
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
coordination-organisations-count = { $count ->
    [one] { $count } registration to read
   *[other] { $count } registrations to read
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
