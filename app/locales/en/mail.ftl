# The mails, the mailbox of the demonstration and the mails that did not leave.
# A mail holds no personal detail beyond a name; an empty line separates two paragraphs.

mail-greeting = Hello { $name },
mail-greeting-unnamed = Hello,
mail-action-fallback = If the button does not work, copy this address into your browser:
mail-privacy = To protect your privacy, this e-mail gives no details: you can read them on the site.
mail-privacy-paper = To protect your privacy, this e-mail gives no details.
mail-signature = Passerelle, the volunteering platform of Québec sans frontières
mail-exchange-notice = For a stay in Québec: nobody may ask you for money, and being selected gives no right to enter Canada.

mail-why-account = You receive this e-mail because this address was used on Passerelle.
mail-why-invited = You receive this e-mail because somebody invites you to Passerelle. If you do not know them, ignore it.
mail-why-participant = You receive this e-mail because you have a profile or an application on Passerelle.
mail-why-organisation = You receive this e-mail because you belong to an organisation registered on Passerelle.
mail-why-partner = You receive this e-mail because your organisation was named as a partner on Passerelle.
mail-why-programme = You receive this e-mail because you coordinate the programme on Passerelle.
mail-why-paper = You receive this e-mail because an organisation entered an application for you on Passerelle.

## Accounts

mail-confirm-address-subject = Confirm your e-mail address
mail-confirm-address-text =
    An account was just created on Passerelle with this address. Confirm that it is yours to complete your registration.

    If you asked for nothing, do nothing.
mail-confirm-address-action = Confirm my address

mail-already-registered-subject = You already have an account
mail-already-registered-text =
    Somebody, perhaps you, just asked for an account on Passerelle with this address, which already has one. Nothing has changed.

    Sign in with your existing account. If you have forgotten your password, the sign-in page lets you choose another.
mail-already-registered-action = Sign in

mail-sign-in-link-subject = Your sign-in link
mail-sign-in-link-text =
    Here is the sign-in link that you asked for. It works once and expires soon.

    If you asked for nothing, do nothing: without this link nobody enters your account. Do not forward it to anybody.
mail-sign-in-link-action = Sign in

mail-password-reset-subject = Choose a new password
mail-password-reset-text =
    You asked to change your password. This link works once and expires soon.

    If you asked for nothing, do nothing: your password stays the same.
mail-password-reset-action = Choose a password

mail-password-changed-subject = Your password was changed
mail-password-changed-text =
    The password of your account was just changed.

    If it was not you, choose another one now.
mail-password-changed-action = Choose another password

mail-confirm-new-address-subject = Confirm your new e-mail address
mail-confirm-new-address-text =
    You asked to use this address for your account. Confirm that it is yours. Until then, the former address stays in use.

    If you asked for nothing, do nothing.
mail-confirm-new-address-action = Confirm this address

mail-address-changed-subject = The address of your account has changed
mail-address-changed-text =
    Your account now uses another e-mail address. We will no longer write to this one.

    If it was not you, this link brings the earlier address back for 7 days. It signs every device out, and you then choose a new password. Do not forward it to anybody.
mail-address-changed-action = Bring this address back

mail-address-restored-subject = The earlier address of your account is back
mail-address-restored-text =
    The change of your account’s address was just undone by a link sent to the earlier address. Every device is signed out, and this address no longer opens the account.

    If the change was yours, write at once to the person in charge of the protection of personal information: their contact details are on the privacy page.
mail-address-restored-action = See whom to write to

mail-second-factor-on-subject = Two-step verification is on
mail-second-factor-on-text =
    Two-step verification was just set up, or connected to another app. Signing in to your account now asks for a code from that app. Other devices are signed out.

    If it was not you, write at once to the person in charge of the protection of personal information: their contact details are on the privacy page.
mail-second-factor-on-action = See whom to write to

mail-second-factor-off-subject = Two-step verification is off
mail-second-factor-off-text =
    Signing in to your account no longer asks for a code.

    If it was not you, write at once to the person in charge of the protection of personal information: their contact details are on the privacy page.
mail-second-factor-off-action = See whom to write to

mail-second-factor-reset-subject = Two-step verification was removed
mail-second-factor-reset-text =
    The team that runs the site removed two-step verification from your account, and all your devices are signed out. Sign in, then set it up again.

    If you did not ask for it, write at once to the person in charge of the protection of personal information: their contact details are on the privacy page.
mail-second-factor-reset-action = See whom to write to

mail-recovery-code-used-subject = A recovery code was used
mail-recovery-code-used-text =
    Somebody, probably you, just entered your account with a recovery code. Your account says how many are left, and lets you replace them.

    If it was not you, change your password and replace your codes at once.
mail-recovery-code-used-action = See my codes

mail-sign-in-stopped-subject = A sign-in to your account was stopped
mail-sign-in-stopped-text =
    Somebody, perhaps you, had your password or a sign-in link, then typed too many wrong codes. Nobody got in.

    If it was not you, choose another password at once.
mail-sign-in-stopped-action = Choose another password

## Organisations

mail-oci-invitation-subject = Invitation to join { $organisation }
mail-oci-invitation-text =
    { $inviter } invites you to join { $organisation } on Passerelle, in this role: { $role }.

    The link works once.
mail-oci-invitation-action = Answer the invitation

mail-oci-registered-subject = An organisation waits for approval
mail-oci-registered-text = { $organisation } just registered. It can publish placements once it is approved.
mail-oci-registered-action = See the organisations

mail-oci-approved-subject = { $organisation } can publish placements
mail-oci-approved-text = The programme approved { $organisation }. You can now describe your partner organisations and a first placement.
mail-oci-approved-action = Go to the organisation’s space

mail-oci-refused-subject = The registration of { $organisation } is not approved
mail-oci-refused-text = The programme did not approve the registration of { $organisation }. The reason is given on the site.
mail-oci-refused-action = Read the reason
mail-oci-suspended-subject = { $organisation } is suspended
mail-oci-suspended-text = The programme’s coordination suspended { $organisation }: its placements take no more applications, and nobody is offered a place, accepts one or leaves for now. The reason is given on the site. Candidates and people abroad received an e-mail.
mail-oci-suspended-action = Read the reason

mail-country-paused-oci-subject = Nobody leaves at the moment: { $country }
mail-country-paused-oci-text =
    The programme follows an advice to avoid all travel to this country: { $country }. { $organisation } has placements there.

    While the advice holds, nobody applies, is offered a place, accepts one or leaves. You can read applications, meet people and answer them. Candidates and people abroad received an e-mail; be in touch with those who are abroad.

    Your space shows the placements concerned, and their page gives the source of the advice.
mail-country-paused-oci-action = See the placements concerned

mail-country-resumed-oci-subject = Departures go on: { $country }
mail-country-resumed-oci-text = The programme lifted the advice to avoid all travel to this country: { $country }. The placements of { $organisation } there go on where they were, and the people concerned received an e-mail.
mail-country-resumed-oci-action = Go to the organisation’s space

mail-oci-name-asked-subject = { $organisation } asks for a new name
mail-oci-name-asked-text = { $organisation } asks to be called “{ $wished }”. The old name is shown until you decide.
mail-oci-name-asked-action = See the request

mail-oci-name-accepted-subject = Your new name is shown: { $organisation }
mail-oci-name-accepted-text = The programme accepted the new name of your organisation, { $organisation }. Your placements now carry it.
mail-oci-name-accepted-action = Go to the organisation’s space

mail-oci-name-refused-subject = { $organisation } keeps its name
mail-oci-name-refused-text = The programme did not accept the name “{ $wished }”. Your organisation keeps the name { $organisation }. To talk about it, write to the programme.
mail-oci-name-refused-action = Go to the organisation’s space

## Partners

mail-partner-confirmation-subject = A placement waits for your confirmation: { $placement }
mail-partner-confirmation-text =
    { $organisation } would like to carry out the placement “{ $placement }” with { $partner }. Nothing will be published without your agreement.

    The page says who would come, how many people, when, and what hosting would ask of you. You can correct what it says of your priorities, then confirm or refuse. No account is needed, and you can pass this link on to the person who answers for your community.

    Please answer by { $expires }.
mail-partner-confirmation-action = Read the placement and answer

mail-partner-nomination-subject = Somebody says that they belong to your organisation
mail-partner-nomination-text =
    { $person } is registering for an exchange in Québec and names { $partner }. Do they belong to your organisation?

    The page lets you answer yes or no, without an account. Please answer by { $expires }.
mail-partner-nomination-action = Answer

mail-nomination-confirmed-subject = Your organisation confirmed your registration
mail-nomination-confirmed-text = { $partner } confirms that you belong to it. You can now apply to placements in Québec.
mail-nomination-confirmed-action = See the placements

mail-nomination-refused-subject = Your organisation did not confirm your registration
mail-nomination-refused-text = { $partner } did not confirm that you belong to it. Speak with them about it, or name another organisation in your profile.
mail-nomination-refused-action = Go to my profile

## Placements

mail-placement-confirmed-subject = The partner organisation confirmed: { $placement }
mail-placement-confirmed-text = The partner organisation confirms the placement “{ $placement }”. The programme will now review it.
mail-placement-confirmed-action = See the placement

mail-placement-returned-subject = A placement needs changes: { $placement }
mail-placement-returned-text = The placement “{ $placement }” is a draft again. The reason is given on the site; you can correct it and submit it again.
mail-placement-returned-action = Read the reason and correct it

mail-placement-awaits-review-subject = A placement waits for your review: { $placement }
mail-placement-awaits-review-text = { $organisation } submits the placement “{ $placement }”, confirmed by the partner organisation. It will be published once you approve it.
mail-placement-awaits-review-action = Review the placement

mail-placement-published-subject = A placement is published: { $placement }
mail-placement-published-text = The placement “{ $placement }” is now public, and people can apply.
mail-placement-published-action = See the public page
mail-placement-suspended-oci-subject = A placement is suspended: { $placement }
mail-placement-suspended-oci-text = The programme’s coordination suspended the placement “{ $placement }”. The reason is given on the site. Candidates and people abroad received an e-mail.
mail-placement-suspended-oci-action = Read the reason

mail-placement-resumed-oci-subject = The suspension of a placement is lifted: { $placement }
mail-placement-resumed-oci-text = The programme’s coordination lifted the suspension of the placement “{ $placement }”. It goes on where it was.
mail-placement-resumed-oci-action = See the placement

mail-stay-paused-subject = Your application is paused
mail-stay-paused-text =
    Your application to the placement “{ $placement }” is paused. { $cause ->
        [country] Nobody leaves for this country at the moment ({ $country }): the programme follows an advice to avoid all travel.
        [organisation] The programme suspended the organisation that runs this placement.
       *[placement] The programme suspended this placement.
    }

    It stays where it was, and there is nothing for you to do. During the pause nobody is offered a place, accepts one or leaves. You can still decline an offer or withdraw your application. The reason is given on the site, and you will receive an e-mail when the pause is lifted.
mail-stay-paused-action = See my application

mail-stay-paused-abroad-subject = Your stay: please read
mail-stay-paused-abroad-text =
    You are on a stay for the placement “{ $placement }”. { $cause ->
        [country] The programme now follows an advice to avoid all travel to this country ({ $country }).
        [organisation] The programme suspended the organisation that runs this placement.
       *[placement] The programme suspended this placement.
    }

    This does not end your stay. Follow the instructions of your organisation, which will be in touch with you. You can ask to come back earlier. The reason is given on the site.
mail-stay-paused-abroad-action = Read the reason

mail-stay-resumed-subject = Your application is no longer paused
mail-stay-resumed-text =
    Your application to the placement “{ $placement }” goes on where it was. { $cause ->
        [country] The programme lifted the advice to avoid all travel to this country ({ $country }).
        [organisation] The suspension of the organisation that runs this placement is lifted.
       *[placement] The suspension of this placement is lifted.
    }

    If an offer waits for you, you can accept it again, until its date.
mail-stay-resumed-action = See my application

mail-stay-resumed-abroad-subject = Your stay: the pause is lifted
mail-stay-resumed-abroad-text =
    You are on a stay for the placement “{ $placement }”. { $cause ->
        [country] The programme lifted the advice to avoid all travel to this country ({ $country }).
        [organisation] The suspension of the organisation that runs this placement is lifted.
       *[placement] The suspension of this placement is lifted.
    }

    Your stay goes on. Your organisation answers your questions.
mail-stay-resumed-abroad-action = See my application

mail-placement-stopped-subject = Change to a placement that you applied to
mail-placement-stopped-text = { $sent ->
    [yes] The placement “{ $placement }”, for which you are on a stay, is cancelled. The reason and what comes next are given on the site.
   *[no] The placement “{ $placement }”, to which you had begun to apply, will not take place. Nothing had been sent, and your draft is deleted. Other placements remain open.
}
mail-placement-stopped-action = { $sent ->
    [yes] Read the reason
   *[no] See the placement
}

mail-placement-cancelled-subject = A placement that you applied to will not take place
mail-placement-cancelled-text = The placement “{ $placement }” will not take place, so your application ends. The reason given is on the site, and other placements remain open.
mail-placement-cancelled-action = Read the reason

mail-placement-changed-subject = The terms of a placement that you applied to have changed
mail-placement-changed-text =
    The terms of the placement “{ $placement }” have changed. This is what differs from what you accepted.

    On the site you can accept these terms. If they no longer suit you, you may withdraw, even if you already have a place: this withdrawal is without fault.
mail-placement-changed-action = Accept or withdraw

mail-partner-placement-changed-subject = Change in a placement with you
mail-partner-placement-changed-text = { $organisation } has changed the dates or the number of people of the placement “{ $placement }”, which { $partner } had confirmed. If it does not suit you, call the organisation.
mail-partner-placement-changed-action = See the placement

mail-partner-placement-cancelled-subject = A placement with you will not take place
mail-partner-placement-cancelled-text = { $organisation } has cancelled the placement “{ $placement }”, which { $partner } had confirmed. Call the organisation to learn the reason and talk about what comes next.
mail-partner-placement-cancelled-action = See the placement

## Applications

mail-application-received-subject = Application received: { $number }
mail-application-received-text =
    Your application to the placement “{ $placement }” has been received. Keep your confirmation number: { $number }.

    The organisation will read it. You will receive an e-mail at each step.
mail-application-received-action = Follow my application

mail-application-received-oci-subject = New application: { $number }
mail-application-received-oci-text = An application has arrived for the placement “{ $placement }”, under the number { $number }.
mail-application-received-oci-action = Read the application

mail-interview-invitation-subject = Invitation to an interview
mail-interview-invitation-text = The organisation would like to meet you about the placement “{ $placement }”. When and where is given on the site.
mail-interview-invitation-action = See the interview

mail-offer-made-subject = You are offered a place: answer by { $expires }
mail-offer-made-text =
    You are offered a place in the placement “{ $placement }”. You can accept or decline it up to and including { $expires }. Without an answer, it will go to somebody else.

    Accepting withdraws your other applications: the page will tell you which before you confirm.
mail-offer-made-action = Read the offer and answer

mail-offer-accepted-subject = Your place is confirmed
mail-offer-accepted-text = You accepted a place in the placement “{ $placement }”. The organisation will contact you to prepare; what comes next is described on the site.
mail-offer-accepted-action = See what comes next

mail-offer-accepted-oci-subject = Offer accepted: { $number }
mail-offer-accepted-oci-text = An offer is accepted for the placement “{ $placement }” (application { $number }). The place is taken.
mail-offer-accepted-oci-action = See the application

mail-offer-declined-oci-subject = Offer declined: { $number }
mail-offer-declined-oci-text = An offer is declined for the placement “{ $placement }” (application { $number }). The place is free: you can offer it to somebody else.
mail-offer-declined-oci-action = See the application

mail-offer-expired-subject = Your offer has expired
mail-offer-expired-text = The offer of a place in the placement “{ $placement }” was not answered in time. If you wanted this place, write to the organisation: its contact details are on the site.
mail-offer-expired-action = See my application

mail-offer-expired-oci-subject = Offer without an answer: { $number }
mail-offer-expired-oci-text = An offer was not answered for the placement “{ $placement }” (application { $number }). The place is free: you can offer it to somebody else.
mail-offer-expired-oci-action = See the application

mail-waitlisted-subject = You are on the waiting list
mail-waitlisted-text = The places of the placement “{ $placement }” are offered to other people for now. You are on the waiting list: if a place becomes free, the organisation can offer it to you. Your other applications continue.
mail-waitlisted-action = See my application

mail-not-selected-subject = Answer to your application
mail-not-selected-text =
    The organisation did not select your application for the placement “{ $placement }”. The reason is given on the site, and you can ask for a person to review the decision.

    Thank you for the time you put into it. Other placements may be waiting for you.
mail-not-selected-action = Read the answer

mail-application-ended-subject = End of your application
mail-application-ended-text = The placement “{ $placement }” has started or ended without a place being offered to you, so your application ends. Your file is on the site, and other placements remain open.
mail-application-ended-action = See my application

mail-application-resumed-subject = Your application is under review again
mail-application-resumed-text = The e-mail that announced the end of your application to the placement “{ $placement }” was sent by mistake. Your application is back where it was; you have nothing to do.
mail-application-resumed-action = See my application

mail-withdrawn-subject = Your application is withdrawn
mail-withdrawn-text = Your application to the placement “{ $placement }” is withdrawn, at your request or because you accepted another place.
mail-withdrawn-action = See my application

mail-withdrawn-oci-subject = Application withdrawn: { $number }
mail-withdrawn-oci-text = The application { $number } to the placement “{ $placement }” is withdrawn. If it held a place, that place is free.
mail-withdrawn-oci-action = See the application

mail-withdrawn-by-oci-subject = Change to your application
mail-withdrawn-by-oci-text = The organisation ends your participation in the placement “{ $placement }”. The reason is given on the site, and you can ask for a person to review the decision.
mail-withdrawn-by-oci-action = Read the reason

mail-paper-candidate-subject = Your application on paper
mail-paper-candidate-text =
    { $organisation } entered an application to the placement “{ $placement }” for you, on paper. { $news }

    This application has no page to sign in to. { $organisation } gives you the details, takes your answers, and corrects what was entered if need be.
mail-paper-candidate-action = See the placement

## The mailbox of the demonstration

mail-box-title = E-mails of the demonstration
mail-box-lead = Every e-mail that the platform writes, whoever it is for. This page exists in a demonstration only.
mail-box-caption = E-mails, newest first
mail-box-to = To
mail-box-subject = Subject
mail-box-when = Written on
mail-box-state = State
mail-box-language = Language
mail-box-empty-title = No e-mail yet
mail-box-empty-text = Create an account or apply to a placement: the e-mail will appear here.
mail-box-older = Older e-mails
mail-box-pages = Pages of the list
mail-box-text = Text version
mail-box-html = HTML source
mail-box-back = Back to the list
mail-state-waiting = Waiting to be sent
mail-state-sent = Sent
mail-state-dead = Not delivered
mail-unreadable = Unreadable e-mail
mail-no-address = Unreadable address

## The mails that did not leave

mail-dead-title = Undelivered e-mails
mail-dead-lead = These e-mails did not leave after several attempts, or the recipient’s server refused them. Correct what can be corrected, then send them again.
mail-dead-caption = Undelivered e-mails, newest first
mail-dead-when = Given up on
mail-dead-attempts = Attempts
mail-dead-reply = The server’s reply
mail-dead-action = Action
mail-dead-resend = Send again
mail-dead-resend-context = to { $recipient }
mail-dead-resent = The e-mail is back in the queue: it leaves in a moment.
mail-dead-empty-title = Everything has left
mail-dead-empty-text = No e-mail is stuck.
mail-dead-problem = The e-mail could not be sent again
mail-dead-reason-unreadable = The stored content can no longer be read.
mail-dead-reason-address = The address cannot receive e-mail.
mail-dead-reason-interrupted = Sending was interrupted several times.
mail-dead-reason-timed-out = The server did not answer in time.

mail-dead-correct = Correct and send again
mail-dead-account = The address belongs to a person: they alone change it, from “My account” or with the organisation that entered it.
mail-dead-refused-account = This address is not corrected here: only its person changes it.
mail-partner-answer-undone-subject = The partner organisation undid its answer: { $placement }
mail-partner-answer-undone-text = The partner organisation undid the answer that it had given on the placement “{ $placement }”. The placement waits for its answer again, by the same link.
mail-partner-answer-undone-action = See the placement
mail-partner-unreachable-subject = An e-mail to { $partner } was not delivered
mail-partner-unreachable-text =
    The e-mail address of { $partner } refused an e-mail that we sent. Nobody has read it, and an answer may be awaited.

    Correct the address in this organisation’s file: requests that wait leave for it at once, and earlier links are no longer good. Without an address, you can hand on a link yourself, from the placement’s page.
mail-partner-unreachable-action = Correct the address
mail-nomination-unreachable-subject = { $partner } did not receive your request
mail-nomination-unreachable-text = The e-mail that asked { $partner } to confirm that you belong to it was not delivered. The Québec organisation that works with it has been told and can correct the address. You can also name another organisation.
mail-nomination-unreachable-action = See my request
mail-invitation-unreachable-subject = An invitation was not delivered
mail-invitation-unreachable-text = The address of a person whom you invited to join { $organisation } refused the e-mail. On the team’s page, correct the address and send the invitation again.
mail-invitation-unreachable-action = Go to the team
mail-candidate-unreachable-subject = An e-mail to a candidate was not delivered: { $placement }
mail-candidate-unreachable-text = An e-mail that asked for an answer about application { $number } (“{ $placement }”) was not delivered. The person may not know of it: call them before the date passes.
mail-candidate-unreachable-action = See the application
