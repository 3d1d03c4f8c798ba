# Reaching each other, the interview, the review of a decision.
contact-email = E-mail:
contact-phone = Telephone:
contact-website = Website:
applications-contact = Contact the organisation
applications-contact-none = The organisation has not yet said how to reach it. The programme’s coordinators answer questions:
# $after: the last day to apply; $before: the first day of the preparation or of the stay.
applications-answer-expected = The organisation compares applications after the last day to apply, { $after }, and answers before { $before }.
applications-placement = See the placement’s page
apply-contact-note = By sending this application, you agree that the people of the organisation who decide read your e-mail address and, if you gave it, your telephone number, to reach you about it. They no longer read them once the application has ended.
offer-contact = By accepting this place, you agree that the organisation reads your e-mail address and your telephone number, and that they appear in its list of people who leave.
offer-contact-listed = The organisation reads your e-mail address and your telephone number since you sent your application. By accepting this place, you agree that they appear in its list of people who leave.
candidate-contact = Contact this person
candidate-accommodation = Accommodation asked for
candidate-profile-step-priorities = Cross-cutting priorities
candidate-profile-partner = Partner organisation
candidate-profile-country = Country of residence
candidate-nomination-asked = { $partner } (has not answered yet)
candidate-nomination-confirmed = { $partner } (confirms this person)
candidate-nomination-refused = { $partner } (did not confirm this person)
candidate-priority = { $priority }: { $level }
# $line: a skill or a priority with its level; $words: the person's own sentence.
candidate-with-words = { $line } – “{ $words }”
candidates-csv-email = E-mail (place accepted)
candidates-csv-phone = Telephone (place accepted)
profile-phone = Telephone
profile-phone-hint = Optional. An organisation reads it only when you send it an application.
paper-phone = Telephone
paper-residence = Residence
paper-status = Status in Canada
paper-left-out = What you leave blank is not answered: it counts neither for nor against the person.
paper-skill = Skill { $number }
paper-skill-name = Skill
paper-skill-level = Level
paper-skill-evidence = Where it was practised
paper-refused-twice = This person already has an application to this post: the same name and the same date of birth. Open it in the list of applications.
interview-title = Interview
interview-when = On { $date } at { $time }, Québec time
interview-when-there = { $country }, by the clocks of the capital: { $moment }
interview-where = Place: { $place }
interview-link = Link:
interview-calendar = Add to a calendar (.ics)
interview-calendar-summary = Interview: { $placement }
interview-unanswered = The person has not answered yet.
interview-answered = { $answer } (answered { $moment })
interview-told-coming = { $name } will be there (answered { $moment })
interview-told-not-coming = { $name } cannot be there (answered { $moment })
interview-another-date = Propose another date
interview-awaited = Your answer is awaited.
interview-your-answer = Your answer
interview-answer-coming = I will be there
interview-answer-not-coming = I cannot be there
interview-note = A word to the organisation
interview-note-hint = Optional. If you cannot be there, say when you could.
interview-answer-send = Send my answer
interview-place-hint = The place, or the means if there is no link. One of the two is needed.
interview-link-field = Link to the meeting
interview-link-field-hint = An address that begins with https://
interview-refused-over = This interview has begun: it can no longer be answered here. Write to the organisation.
application-action-reopen = Put back under review
applications-event-reopen = Decision reviewed: the application is under review again
review-title = Review of the decision
review-ask-title = Ask for a review
review-ask-text = You can ask that somebody else look at this decision, once, until { $date } included. Another person of the organisation answers with a reason; where there is none, the programme’s coordinators do.
review-request = What you contest, and why
review-request-hint = A few sentences, 1,000 characters at most. The person who answers will read them, and so will the person who decided.
review-ask = Ask for the review
review-asked = Review asked for on { $moment }
review-waits = An answer is expected by { $date }.
review-answered = { $verdict } – { $by }, { $moment }
review-another = Somebody other than the person who decided answers this request: a member of the organisation who decides too, or the programme’s coordinators.
review-verdict = Your answer
review-verdict-upheld = The decision stands
review-verdict-reopened = The application is under review again
review-reason = Reason
review-reason-hint = The person will read it, and so will the person who decided.
review-answer = Answer
review-decision = The decision
review-programme-title = Reviews
review-programme-lead = Requests that nobody else of the organisation can answer, or has answered within 30 days.
review-programme-none = No request is waiting.
review-programme-others = { $count ->
    [0] No other request is waiting.
    [one] { $count } other request is waiting.
   *[other] { $count } other requests are waiting.
}
review-refused-applied-again = This person has applied to this post again: answer the new application.
review-refused-gone = This person has accepted another place or closed their account: the application cannot be put back under review.
not-reviewed-no-decision = There is no decision to review here.
not-reviewed-too-late = The time to ask for a review is over.
not-reviewed-asked = You have already asked for a review of this decision.

mail-review-asked-oci-subject = A request for a review: { $number }
mail-review-asked-oci-text = Somebody asks that another person look at the decision about their application { $number } to the placement “{ $placement }”. You did not take that decision: you can answer, with a reason. An answer is expected within 30 days.
mail-review-asked-oci-action = Read the request

mail-review-asked-programme-subject = A request for a review: { $number }
mail-review-asked-programme-text = Somebody asks that another person look at the decision of { $organisation } about their application { $number } to the placement “{ $placement }”. Nobody else of the organisation can answer: it is for you to answer, within 30 days.
mail-review-asked-programme-action = Read the request

mail-review-answered-subject = Answer to your request for a review
mail-review-answered-text = Somebody else has looked at the decision about your application to the placement “{ $placement }”. Their answer and their reason are on the site.
mail-review-answered-action = Read the answer

mail-review-answered-oci-subject = Review answered: { $number }
mail-review-answered-oci-text = The request for a review of the application { $number } to the placement “{ $placement }” is answered. The answer is in the file, with its reason.
mail-review-answered-oci-action = See the application

mail-interview-answered-oci-subject = Answer to an interview: { $number }
mail-interview-answered-oci-text = The person of the application { $number } to the placement “{ $placement }” has answered your invitation to an interview. The answer is in the file.
mail-interview-answered-oci-action = See the answer
