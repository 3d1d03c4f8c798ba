# What a partner organisation reads, and what an OCI says of it.
partner-title = { $organisation } asks for your opinion
partner-lead = Hello, { $partner }. { $organisation } is preparing with you the hosting of volunteers from Québec. Read what is planned, correct your priority if it is badly put, then confirm or refuse.
partner-lead-inbound = Hello, { $partner }. { $organisation } is preparing with you the stay in Québec of people of your community. Read what is planned, correct your priority if it is badly put, then confirm or refuse. Nobody may ask a candidate for money, and selection gives no right to enter Canada.
partner-who = Who would come
partner-who-inbound = Who would leave from your place
partner-seats = { $who }: { $min } to { $max }
partner-seats-exact = { $who }: { $max }
partner-when = When
partner-dates = From { $start } to { $end } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
})
partner-where = Where
partner-place = { $place } ({ $country })
partner-hosting = What hosting asks of you
partner-sending = What it asks of you
partner-call = For any question, call { $name } at { $phone }.
partner-call-organisation = For any question, call { $organisation }.
partner-share = You can pass this link on to other people of your community so that they read it too. Only one answer is kept.
partner-your-answer = Your answer
partner-statement = Your priority, in your own words
partner-statement-hint = Correct this text as you like: it will be published under your name.
partner-verdict = Is this your priority?
partner-reason = Why not, or not now
partner-reason-hint = Only if you refuse.
partner-person = Your name
partner-send = Send our answer
partner-expired = This link has expired: it is no longer possible to answer here. The placement’s current state: { $state }. Call the person named below to receive a new link or to answer by voice.
partner-moved-on = This placement has moved on since this link was sent: { $state }. There is nothing to answer here.
partner-unknown-title = This link leads nowhere
partner-unknown = The address may be incomplete, or the link was replaced by another. Call the organisation that sent it to you.
partner-refused-answered = An answer was already sent by this link.
partner-refused-expired = This link has expired. Call the person named below.
partner-edit-list = Our partner organisations
partner-edit-new = Describe a partner organisation
partner-edit-empty-title = No partner organisation
partner-edit-empty = Describe the first below: a placement needs one.
partner-edit-field-name = Name of the organisation
partner-edit-field-country = Country
partner-edit-field-place = Town or village
partner-edit-field-language = Language to write to it in
partner-edit-field-contact-name = Who speaks for it
partner-edit-field-email = E-mail
partner-edit-field-phone = Telephone
partner-edit-field-description = What it does
partner-edit-field-agreement = The written agreement on personal data is concluded
partner-edit-field-agreement-hint = Without it, this partner sees no file.

partner-answered-confirm = The answer is received, thank you. { $person } confirmed this placement for { $partner } ({ $date }). The placement’s current state: { $state }.
partner-answered-refuse = The answer is received, thank you. { $person } refused this placement for { $partner } ({ $date }). The placement’s current state: { $state }.
partner-reason-given = The reason given:
partner-follows-confirm = What follows: the programme’s coordination checks the placement, then publishes it or returns it to { $organisation } for correction. You have nothing else to do for now.
partner-follows-refuse = What follows: { $organisation } reads your reason. The placement is a draft again; nothing of it is published without your agreement. If it is corrected, you will receive another link.
partner-undo-text = Not the right answer? You can undo it by this link until { $moment } (Québec time), as long as nobody has acted on it. The placement then waits for your answer again.
partner-undo = Undo this answer
partner-undone = Your answer is undone. The placement waits for your answer again.
partner-write-organisation = For any question, write to { $organisation }: { $email }.
