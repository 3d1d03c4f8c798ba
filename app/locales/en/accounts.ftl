# Accounts: signing up, signing in, links, my account.

## Signing up

accounts-sign-up-title = Create an account
accounts-sign-up-lead = An account lets you build a profile and apply, or publish an organisation’s placements. It is free.
accounts-have-one = Do you have an account already?
accounts-to-sign-in = Sign in
accounts-kind = Who are you?
accounts-hint-account-kind-volunteer = You live in Québec and want to leave with an organisation.
accounts-hint-account-kind-exchange-participant = You live in a partner country and want to come to Québec. Nobody may ask you for money, and being selected gives no right to enter Canada.
accounts-hint-account-kind-organisation = You work for an international cooperation organisation of Québec.
accounts-name = Full name
accounts-name-hint = As you would like to be called.
accounts-email = E-mail
accounts-password = Password
accounts-new-password = Choose a password
accounts-password-hint = At least 8 characters. A few words in a row do very well; paste it from a password manager if you have one. Once it is saved, we tell you whether it is strong.
accounts-sign-up-button = Create my account
accounts-sent-title = Check your e-mail
accounts-sent-lead = A message is on its way to the address you gave. Open it and follow its link to go on.
accounts-sent-nothing = Nothing there? Look among unwanted mail, check the address you wrote, then try again.

## Notice of collection

accounts-notice-title = What we do with this information
accounts-notice-who = Who is responsible for it?
accounts-notice-who-text = The organisation that runs this site. The person in charge of protecting personal information is named in the privacy policy.
accounts-notice-why = Why ask for it?
accounts-notice-why-text = Your name and e-mail open your account, let us reach you and protect access to it. Your choice opens the pages that concern you.
accounts-notice-readers = Who reads it?
accounts-notice-readers-text = You, the programme’s coordinators and, if you apply, the organisation you apply to.
accounts-notice-how-long = For how long?
accounts-notice-how-long-text = As long as the account is open. When it closes, this information is erased; only numbers without names remain.
accounts-notice-refusal = What if you refuse?
accounts-notice-refusal-text = Without this information there can be no account; placements remain open for everyone to read.
accounts-notice-rights = What are your rights?
accounts-notice-rights-text = From “My account” you can see, correct and download your data, withdraw a consent and close the account.
accounts-notice-policy = Read the privacy policy
accounts-consents = If you are willing
accounts-consents-hint = Optional: your account opens just the same with nothing ticked, and you can change your mind at any time.

## Signing in

accounts-sign-in-title = Sign in
accounts-sign-in-button = Sign me in
accounts-forgotten-title = Forgotten password
accounts-forgotten-lead = Write the address of your account: a link to choose a new password will be waiting there.
accounts-by-link-title = Without a password
accounts-by-link-text = Receive a link by e-mail that signs you in once. It is good for 30 minutes.
accounts-send-link = Send me a link
accounts-no-account = No account yet?
accounts-link-sent-title = Check your e-mail
accounts-link-sent-lead = If there is an account at this address, a link has just left. It works once.
accounts-link-last-is-good = Many messages were asked for at this address in the last hour. If there is an account, the last link received is still good: look for it in your e-mail.
accounts-signed-out = You are signed out.
accounts-signed-in-as = You are signed in here: { $name }.
accounts-go-on = Go on
accounts-sign-out = Sign out

## Links received by e-mail

accounts-link-confirm-title = Confirm your address
accounts-link-confirm-text = One last step: confirm that this address is yours. If you did not ask for an account, close this page and do nothing.
accounts-link-confirm-button = Confirm my address
accounts-link-confirm-password-hint = The one you chose. If you did not choose it yourself, or forgot it, type a new one (at least 8 characters): anything that somebody else may have written in this account is erased.
accounts-link-sign-in-title = Sign in with a link
accounts-link-sign-in-text = This link signs you in once.
accounts-link-reset-title = Choose a new password
accounts-link-reset-text = The new password replaces the old one, and other devices are signed out.
accounts-link-reset-button = Save and sign me in
accounts-link-used = This link has been used already. If you need another, ask for it here.
accounts-link-expired = This link is no longer good. Ask for a new one here.

## My account

accounts-account-title = My account
accounts-identity-title = Who you are here
accounts-mail-language = Language of e-mails
accounts-mail-language-hint = Pages follow the language you choose at the top of the site; e-mails follow this one.
accounts-mail-language-now = Your e-mails are still in { $language }.
accounts-mail-language-change = Send my e-mails in English from now on
accounts-mail-language-done = Your next e-mails will be in English.
accounts-save = Save
accounts-unconfirmed-title = Your address is not confirmed yet
accounts-unconfirmed-text = A message awaits you at { $email }. Follow its link to confirm that this address is yours.
accounts-unconfirmed-wrong = Is the address wrong? Correct it.
accounts-unconfirmed-button = Send again
accounts-access-title = E-mail and password
accounts-access-email = E-mail: { $email }
accounts-access-password = You sign in with a password, or with a link received by e-mail.
accounts-access-no-password = This account has no password: you sign in with a link received by e-mail. To change the address, choose a password first.
accounts-access-choose-password = Choose a password
accounts-current-password = Current password
accounts-new-email = New e-mail address
accounts-password-title = Change the password
accounts-password-lead = Other devices where your account is open will be signed out; this one stays signed in.
accounts-password-button = Change the password
accounts-address-title = Change the e-mail address
accounts-address-lead = A link will go to the new address. Until you follow it, the current address stays in use.
accounts-address-button = Send the link
accounts-same-address = Your account has this address already. Write another one.
accounts-address-taken = Another account uses this address by now. Nothing has changed in yours.
accounts-link-new-address-title = Confirm your new address
accounts-link-new-address-text = This address will replace the old one in your account. If you did not ask for it, close this page and do nothing.
accounts-link-undo-address-title = Bring the earlier address back
accounts-link-undo-address-text = The address that received this message becomes the account’s again. Every device is signed out, the password and all other links stop working, and you then choose a new password.
accounts-link-undo-address-keeps = Two-step verification stays as it is if it was there before the address changed; if it was set up since, it is removed. The address that had taken its place is sent a message.
accounts-link-undo-address-button = Bring this address back
accounts-link-undo-address-used = This link was already used, or another one brought an even earlier address back. If your address is back, all that is left is to choose a password.
accounts-link-undo-address-expired = This link is no longer good: seven days have passed, or the account was closed since. A closed account cannot be reopened.
accounts-link-undo-address-contact = In doubt, or the link does not help?
accounts-undo-address-taken = Somebody has since opened another account with this address and confirmed it. Nothing has changed: write to us.
accounts-sessions-title = Signed-in devices
accounts-sessions-text = A device you do not recognise? Sign it out, then change your password.
accounts-sessions-caption = Where your account is open
accounts-session-device = Device
accounts-session-seen = Last visit
accounts-session-action = Action
accounts-session-here = Now, on this device
accounts-session-end = Sign out
accounts-session-on = { $browser } on { $system }
accounts-session-unknown = Unknown device
accounts-sign-out-everywhere = Sign out of every device
accounts-sign-ins-title = Last sign-ins
accounts-sign-ins-text = A sign-in that was not yours? Change your password: other devices are then signed out. Refused attempts do no harm if your password is strong.
accounts-sign-ins-text-no-password = A sign-in that was not yours? Sign out of every device above, and protect your mailbox: it is the way into this account.
accounts-sign-ins-caption = How somebody signed in to your account, or tried to
accounts-sign-ins-when = When
accounts-sign-ins-how = How
accounts-sign-ins-times = { $outcome }, { $times } times
accounts-sign-ins-kept = The last fifty are kept for 90 days, without the address of the device.
accounts-consents-title = Your consents
accounts-consents-change-hint = Tick or untick whenever you like: your account stays the same.
accounts-consents-button = Save my choices
accounts-consent-history = What you agreed to, and when
accounts-consent-purpose = What for
accounts-consent-given = Given
accounts-consent-withdrawn = Withdrawn
accounts-consent-stands = In force
accounts-consent-accommodation = Keep a request for accommodation
accounts-done-saved = Saved.
accounts-done-password = The password is changed. Other devices are signed out.
accounts-done-address-asked = A message is on its way to the new address. Follow its link to confirm it.
accounts-done-address = Your address is changed. A message tells the old one, if it was confirmed; for 7 days, its link can bring it back.
accounts-done-confirmation = The confirmation message is on its way again.
accounts-done-session = The device is signed out.
accounts-done-consents = Your choices are saved.

## Data and closing

accounts-data-title = Your data
accounts-data-text = Download everything we keep about you. Your CV is downloaded separately, from your profile.
accounts-data-json = Download as JSON
accounts-data-xlsx = Download as Excel
accounts-data-csv = Download as CSV
accounts-close-title = Close my account
accounts-close-warning = A closed account cannot be opened again.
accounts-close-erased = Your name, e-mail, profile, CV, letters, request for accommodation, what you sent to organisations and our mails to your address are erased.
accounts-close-applications = Your applications under way are withdrawn, and the organisations are told.
accounts-close-organisations = You leave the organisations you belong to.
accounts-close-kept = Only numbers without a name remain, for the programme’s reports.
accounts-close-download-first = Would you like to keep your data? Download it first.
accounts-close-confirmation = Write the e-mail address of your account to confirm
accounts-close-button = Close my account for good
accounts-close-underway = A stay is under way or has just ended. Wait until your commitment is over, or ask the organisation to conclude it, then close your account.
accounts-close-last-owner = You are the only person in charge of an organisation. Give this role to somebody else first, from the team page.
accounts-closed = Your account is closed. Thank you for coming this far with us.

## Invitation into an organisation

accounts-invitation-title = Join an organisation
accounts-invitation-lead = { $inviter } invites you to join { $organisation }. Your role: { $role }.
accounts-invitation-join = Join the organisation
accounts-invitation-create = Create my account and join the organisation
accounts-invitation-notice = Your name and e-mail open your account; members of the organisation see them. You can correct, download and erase them from “My account”.
accounts-invitation-for = This invitation is for { $email }, and another account is open here. Sign out, then open the link again.
accounts-invitation-sign-in = There is an account for { $email }. Sign in to accept the invitation.
accounts-invitation-over = This invitation is no longer good: it was used, it was taken back or it is more than two weeks old. Ask the person who wrote to you for another.
accounts-invitation-other-address = This invitation is for another address than your account’s.
accounts-invitation-has-account = This address has an account by now. Sign in, then open the invitation’s link again.
accounts-teams-title = Your organisations
accounts-team-link = Team of { $organisation }
