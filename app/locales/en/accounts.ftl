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
accounts-password-hint = At least 8 characters. A few words in a row do very well; paste it from a password manager if you have one.
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
accounts-signed-out = You are signed out.
accounts-signed-in-as = You are signed in here: { $name }.
accounts-go-on = Go on
accounts-sign-out = Sign out

## Links received by e-mail

accounts-link-confirm-title = Confirm your address
accounts-link-confirm-text = One last step: confirm that this address is yours. If you did not ask for an account, close this page and do nothing.
accounts-link-confirm-button = Confirm my address
accounts-link-sign-in-title = Sign in with a link
accounts-link-sign-in-text = This link signs you in once.
accounts-link-reset-title = Choose a new password
accounts-link-reset-text = The new password replaces the old one, and other devices are signed out.
accounts-link-reset-button = Save and sign me in
accounts-link-used = This link has been used already. If you need another, ask for it here.
accounts-link-expired = This link is no longer good. Ask for a new one here.
