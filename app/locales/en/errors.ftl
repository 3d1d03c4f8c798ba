# What is wrong and what to do: error pages, forms, then each field.

## Pages

error-page-home = Back to the home page
error-page-placements = See the placements
error-page-not-found-title = This page does not exist
error-page-not-found = The address may be incomplete, or the page has been removed. Check the address or start again from the home page.
error-page-moved-on-title = Things have changed in the meantime
error-page-moved-on = What you were looking at has changed. Open the page again to see where it stands; nothing was lost.
error-page-too-many-attempts-title = Too many attempts
error-page-too-many-attempts = Wait a few minutes before you try again.
error-page-unavailable-title = One moment
error-page-unavailable = The service will be back in a few seconds. Reload this page then: nothing that was saved is lost.
error-page-refused-title = This is not possible
error-page-bad-request-title = We could not read this request
error-page-bad-request = The request is incomplete. Go back to the previous page and try again.
error-page-internal-title = Something went wrong on our side
error-page-internal = It is not your fault and nothing that was saved is lost. Try again in a few minutes.
error-page-too-large-title = This is too large
error-page-too-large = The file or the text is larger than this page accepts. A file can be up to 5 MB. Go back, choose a smaller file or shorten the text, then send it again.
error-page-slow-title = The upload stalled
error-page-slow = The connection was too slow and the upload was interrupted. Go back and send again, on a better connection if you can: what you wrote is still there.
error-page-too-many-title = Too many attempts
error-page-too-many = Too many forms from this connection were refused. Wait a few minutes, then go back and send again: what you wrote is still there.
error-page-busy-title = The service is very busy
error-page-busy = The service is very busy right now, or is coming back from a short pause. Wait a few seconds, then go back and send again: what you wrote is still there.
error-page-full-title = Nothing can be saved right now
error-page-full = The service is short of space; nothing that was saved is lost. Go back and send again a little later: what you wrote is still there.
error-page-file-left-out = The file you chose cannot be kept here: you will need to choose it again.
error-page-again-text = You can resend what you wrote from here, without going back.
error-page-again = Send again
error-page-signed-out-title = Sign in to continue
error-page-signed-out = You need to be signed in to see this page.

# Answers without a page: the server gives them in all three languages.
error-plain-internal = Something went wrong. Try again in a few minutes.
error-plain-foreign-origin = This request came from another site. Start again from Passerelle.
error-plain-busy = The service is very busy at this moment, or is coming back from a short pause. Go back and send again in a few seconds: what you wrote is still there.
error-plain-unavailable = The service will be back in a few seconds. Go back and try again: nothing that was saved is lost.
error-plain-too-many = Too many refused forms from this connection. Wait a few minutes, go back and send again: what you wrote is still there.
error-plain-slow = The sending had almost stopped and was cut off. Go back and send again, if you can on a better connection: what you wrote is still there.
error-plain-full = The service cannot save anything at this moment; its operator has been told. Go back and send again a little later: what you wrote is still there.
error-plain-host = This name is not this site’s. Check the address.

## Forms

form-not-found = What you wanted to change does not exist or is no longer yours to change.
form-signed-out = Your session has ended. Sign in; what you wrote is kept here.
form-internal = Something went wrong on our side. What you wrote is kept; try again in a few minutes.

## Fields

error-required = Fill in this field or make a choice.
error-control-character = Type this text by hand: it holds an invisible character or a line break that cannot be kept.
error-not-an-email = Write a complete e-mail address, such as name@example.org.
error-not-a-date = Write the date as YYYY-MM-DD, such as 2027-05-18.
error-not-a-time = Write a time from 0:00 to 23:59, such as 13:30 or 1:30 p.m.
error-date-too-early = Choose a date from { $day } on.
error-date-too-late = Choose a date no later than { $day }.
error-step-too-early = This will be possible from { $day }: the dates of the stay do not allow it yet.
error-partner-elsewhere = The partner organisation and the placement are not in the same country (partner: { $partner }; placement: { $placement }). Choose another partner organisation, or change the country of the placement.
error-seats-held = Keep at least the seats that are held: { $taken ->
    [one] { $taken } seat taken
   *[other] { $taken } seats taken
}, { $offered ->
    [one] { $offered } seat offered
   *[other] { $offered } seats offered
}.
error-not-a-number = Write a whole number, in digits.
error-not-a-web-address = Write a complete web address, such as https://example.org.
error-not-an-https-address = Write an address that begins with https://, such as https://example.org.
error-not-a-phone = Write a telephone number in digits, with its country code if needed.
error-not-a-postal-code = Write a Canadian postal code, such as G1R 4S9.
error-not-a-confirmation-number = Copy the confirmation number as it stands in your e-mail.
error-end-before-start = The end date comes before the start date. Correct one or the other.
error-no-such-day = That month has only { $days } days. Check the day and the month.
error-year-out-of-range = Check the year { $year }: it should be between { $first } and { $last }.
error-period-in-the-past = This period has already passed. Choose an end date to come, or clear both dates.
error-too-young-for-profile = Check the year of birth: people must be at least { $min } to have a profile.
error-in-the-past = Choose a date to come: this one has passed.
error-time-in-the-past = Choose a time to come: this one has already passed today, Québec time.
error-in-the-future = Choose today’s date or an earlier one.
error-not-eligible = Check this answer: as it stands, it does not meet the eligibility conditions.
error-unknown-choice = Choose one of the answers offered.
error-unknown-skill = Choose one of the skills offered.
error-unknown-country = Choose a country from the list.
error-unknown-language = Choose a language from the list.
error-not-found = Make another choice: this one does not exist or is no longer available.
error-zero-seats = Offer at least one seat.
error-minimum-above-maximum = Give a maximum that is no lower than the minimum.
error-duplicate = Remove what stands twice.
error-contradiction = Change this answer: it contradicts another one.
error-not-accepted = Tick this box to go on.
error-no-contact = Give at least an e-mail address or a telephone number.
error-mismatch = Check this answer: it should be the same as the other one.
error-wrong-credentials = Check the e-mail address and the password: they do not go together. You can also ask for a sign-in link.
error-wrong-password = Check the password: it is not the one of this account.
error-not-a-code = Write the six digits that the app shows.
error-not-a-recovery-code = Copy a recovery code as you noted it: 16 letters and digits.
error-not-any-code = Write the six digits of the app, or a recovery code of 16 letters and digits.
error-wrong-code = Type the code that the app shows now: this is not it. If it happens again, check that your phone’s clock is right.
error-code-used = Wait for the next code: this one has been used.
error-wrong-recovery-code = Try another recovery code: this one is not of this account, or has been used.
error-too-many-attempts = Too many attempts: wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} before you try again.
error-not-a-pdf = Choose a PDF file: this one is not.
error-not-a-csv = Choose a CSV file: this one cannot be read as such.
error-file-forgotten = Choose this file again: it could not be kept with the page.
error-not-utf8 = Save this text as UTF-8, then send it again.
error-link-expired = Ask for a new link: this one is no longer valid.
error-already-used = This is already done: the link or the form has been used. If needed, start again with a new one.
error-moved-on = Something has changed in the meantime: check this page, then save again. What you wrote is kept.
error-already-applied = Follow the application under way: there already is one for this post.
error-no-seat-left = This post is full. Look at the other placements or at the waiting list.
# The bounds are numbers.
error-too-long = Shorten this text: { $max ->
    [one] { $max } character
   *[other] { $max } characters
} at most.
error-too-short = Write a little more: { $min ->
    [one] { $min } character
   *[other] { $min } characters
} at least.
error-out-of-range = Give a number from { $min } to { $max }.
# $total: what the numbers come to; $expected: what they must come to.
error-wrong-total = The four come to { $total }; they must come to { $expected }. Add or take away the difference.
error-too-many = Keep { $max } at most.
error-not-a-name = Write a name, without a web or e-mail address.
error-password-common = Choose another password: this one is too easy, a computer would guess it within minutes. Avoid your name, your address, sequences and single words; four unrelated words in a row do very well.
error-password-too-short = Choose a longer password: { $min ->
    [one] { $min } character
   *[other] { $min } characters
} at least. A few words in a row do very well.
error-under-age-at-departure = Check the birth date: people must be at least { $min } on the day of departure.
error-too-young = Check the birth date: people must be at least { $min } to apply.
error-too-old = Check the birth date: people must be at most { $max } on the last day to apply.
error-too-large = Choose a smaller file: { $max } MB at most.
error-beyond-flexibility = { $days ->
    [0] Keep the date that the partner confirmed: it confirmed it without flexibility.
    [one] Choose a date at most { $days } day away from the one the partner confirmed.
   *[other] Choose a date at most { $days } days away from the one the partner confirmed.
}
error-skill-empty = Choose a skill.
error-skill-too-long = Choose a skill from the list: this text is too long.
error-skill-unknown = Choose one of the skills offered.
error-language-unknown = Choose a language from the list.
error-priority-level = Choose a level from 0 to 3.

# What was typed and is not saved.
kept-typed = We kept what you wrote at { $time }
kept-typed-on = We kept what you wrote on { $moment }
kept-session-over = Your session had ended at { $time }: we kept what you had just written
kept-session-over-on = Your session had ended on { $moment }: we kept what you had just written
kept-conflict = This page changed while you were writing: we kept your text from { $time }
kept-conflict-on = This page changed while you were writing: we kept your text from { $moment }
kept-offered = This text is not saved yet. Put it back to review and save it, or delete it. The page below shows what is saved now.
kept-shown = Your text is in the page below. It is not saved yet: review it, then save.
kept-yours = What you wrote
kept-stored = What is saved now
kept-take = Put this text back
kept-drop = Delete this text
kept-older = { $count ->
    [one] One more text kept from this form
   *[other] { $count } more texts kept from this form
}
kept-drop-all = Delete all these texts
kept-now = Text kept at { $time }, not saved yet.
kept-failed = What you type is not being kept right now. Save the page before you leave it.
kept-signed-out = Your session has ended. Save this page: your text will be waiting after you sign in.
form-file-kept = The file “{ $file }” is kept with this page: you do not need to choose it again.
