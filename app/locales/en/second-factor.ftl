# Two-step verification: setting it up, the code at sign-in, turning it off.

second-factor-title = Two-step verification
second-factor-lead = Besides the password or the link, signing in asks for a code that an app on your phone shows. Whoever learns your password does not get in.
second-factor-account-on = Two-step verification is on: signing in also asks for a code from your app.
second-factor-account-off = You can protect your account with a code that an app on your phone shows.
second-factor-manage = Manage two-step verification
second-factor-set-up = Set up two-step verification
second-factor-required = The programme asks its coordinators for two-step verification: you can change the app, but not turn it off.
second-factor-required-notice = The programme asks its coordinators for two-step verification. Set it up: the coordination’s pages open afterwards.
second-factor-unconfirmed = Confirm your e-mail address first; your account says how.
second-factor-needs-password = This account has no password. Choose one first, then come back here.
second-factor-begin-text = You need an authenticator app on your phone, such as FreeOTP, Aegis or Google Authenticator. Type your password to begin.
second-factor-begin-button = Begin

## When it is on

# $since: the date and the time.
second-factor-is-on = On since { $since }.
second-factor-codes-left = { $count ->
    [0] You have no recovery code left. Replace them below.
    [one] You have { $count } recovery code left.
   *[other] You have { $count } recovery codes left.
}
second-factor-replace-title = Change the app or the recovery codes
second-factor-replace-text = For a new phone or new codes. The current app and codes work until the new ones are confirmed.
second-factor-replace-button = Replace
second-factor-any-code = Code from the app, or recovery code
second-factor-any-code-hint = The six digits that the app shows now, or a recovery code that you have not used yet.
second-factor-off-title = Turn two-step verification off
second-factor-off-lead = Signing in will no longer ask for a code. Your recovery codes are erased.
second-factor-off-button = Turn off
second-factor-done-on = Two-step verification is on. Other devices are signed out.
second-factor-done-off = Two-step verification is off.

## Setting it up

second-factor-setup-title = Connect an app
second-factor-setup-app-title = 1. Add Passerelle to the app
second-factor-setup-app-text = Read this QR code with the app. If the app is on this device, follow the link instead, or copy the key.
second-factor-setup-qr = QR code to read with the authenticator app
second-factor-setup-link = Open in my app
second-factor-setup-key = The key to copy:
second-factor-setup-recovery-title = 2. Keep your recovery codes
second-factor-setup-recovery-text = Each opens your account once, without the phone. Write them down or print this page now: they will not be shown again.
second-factor-setup-code-title = 3. Type a first code
second-factor-setup-code-text = Two-step verification begins when this code is right. Other devices are then signed out.
second-factor-setup-button = Turn on
second-factor-setup-over = This setting up is no longer open: it lasts 30 minutes, in the browser where you began it. Nothing has changed in your account.
second-factor-setup-again = Start again

## At sign-in

second-factor-enter-title = Enter your code
second-factor-enter-lead = Open the authenticator app on your phone and type the code that it shows for Passerelle. You have 10 minutes.
second-factor-code = Six-digit code
second-factor-code-hint = It changes every 30 seconds and works once.
second-factor-recovery-title = Without your phone
second-factor-recovery-text = Type one of your recovery codes. It will not work again afterwards.
second-factor-recovery-code = Recovery code
second-factor-recovery-hint = 16 letters and digits, with or without dashes.
second-factor-recovery-button = Sign in with a recovery code
second-factor-no-code-left = Neither phone nor recovery code? Write to us:
second-factor-expired = Ten minutes have passed. Sign in again to type another code.
second-factor-stopped = Too many codes were wrong. Sign in again to try once more.
second-factor-over = No sign-in waits for a code here. Sign in again.
