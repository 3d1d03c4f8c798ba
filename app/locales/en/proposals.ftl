# A change that weighs on people: the OCI proposes it, the programme decides, people accept it or leave.

placement-term-contribution = Contribution
placement-term-own-costs = Paid by the person
placement-term-other-costs = Other costs
placement-term-covered = Covered
placement-term-other-covered = Also covered
placement-term-dates = Dates of the stay
placement-term-preparation = Preparation
placement-term-preparation-place = Place of the preparation
placement-term-weekends = Training weekends
placement-term-training-hours = Training hours
placement-term-commitment-months = Commitment in all
placement-term-commitment = What the commitment is
placement-term-deadline = Last day to apply
placement-terms-caption = What changes
placement-terms-term = Term
placement-terms-published = Published
placement-terms-proposed = Proposed
placement-terms-before = Before
placement-terms-now = Now
placement-terms-unsaid = Nothing stated
placement-terms-line = { $term }: before, { $before }; now, { $after }

proposal-verdict-accept = Accept the change
proposal-verdict-refuse = Refuse the change
proposal-waiting = Proposed change
proposal-in-list = Change proposed, the programme decides
proposal-since = It has waited for the programme’s decision since { $moment }.
proposal-waiting-oci = Nothing has changed on the public page. If the programme accepts it, the people who applied will receive the before and after, and may leave without fault. To propose something else, save the step again.
proposal-withdraw = Withdraw the proposal
proposal-refused = The programme refused the proposed change, { $moment }
proposal-refused-text = The public page stays as it was. You may propose something else.
proposal-step = These fields show the proposed change, which waits for the programme. Saving them replaces it.
proposal-saved = This change weighs on people: it waits for the programme’s decision. The public page has not changed.
proposal-list = Proposed changes
proposal-none = No change waits for your decision.
proposal-column-since = Waiting since
proposal-concerned = { $count ->
    [0] Nobody has an application under way.
    [one] { $count } person has an application under way. If you accept, they will receive the before and after and may leave without fault.
   *[other] { $count } people have an application under way. If you accept, they will receive the before and after and may leave without fault.
}
proposal-suspended = The placement is suspended: you can decide once the suspension has ended.
proposal-refusal = Reason for the refusal
proposal-refusal-hint = Needed to refuse; the OCI will read it.
placement-proposal-refused-impossible = This change is no longer possible: a date has passed, for instance. Refuse it and say why, so that the OCI can propose another.

terms-accept = Accept the new terms
terms-leave = Withdraw because of this change
terms-not-accepted = The terms have changed since this person accepted them. They have not accepted them again yet, and may withdraw without fault.
terms-left = This person withdrew because the terms had changed: this withdrawal is without fault and does not count against them.
withdrawal-reason-conditions-changed = Terms changed after applying (withdrawal without fault)
application-refused-terms = The terms have changed: accept them first, or withdraw without fault.

mail-privacy-terms = These terms are public. To protect your privacy, everything else is read on the site.

mail-proposal-awaits-review-subject = A change waits for your decision: { $placement }
mail-proposal-awaits-review-text = { $organisation } wants to change what the placement “{ $placement }”, which is published, asks or covers. The public page does not change before you decide.
mail-proposal-awaits-review-action = See before and after

mail-proposal-accepted-subject = The proposed change is accepted: { $placement }
mail-proposal-accepted-text = The programme accepted the change that you proposed for the placement “{ $placement }”. It is public, and the people who applied are told. Those who leave because of it do so without fault.
mail-proposal-accepted-action = See the placement

mail-proposal-refused-subject = The proposed change is refused: { $placement }
mail-proposal-refused-text = The programme refused the change that you proposed for the placement “{ $placement }”. The public page stays as it was. The reason is given on the site.
mail-proposal-refused-action = Read the reason
