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
