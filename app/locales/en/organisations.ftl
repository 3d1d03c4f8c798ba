# An organisation’s space.
organisation-register-title = Register an organisation
organisation-register-lead = Introduce your international cooperation organisation. The programme’s coordinators read every registration and answer by e-mail; meanwhile you can already prepare your partners and placements.
organisation-register-button = Send the registration
organisation-edit-title = Edit the organisation’s page
organisation-save = Save
organisation-saved = The organisation’s page is saved.
organisation-name-waits = The new name “{ $name }” waits for the programme’s agreement. The old one is shown until then.
organisation-name = Name of the organisation
organisation-city = City in Québec
organisation-description = What the organisation does
organisation-description-hint = Your mission, your countries, how you work with your partners. This text appears on your placements’ pages.
organisation-description-others = In the other languages
organisation-website = Website
organisation-contact-name = Person or office to contact
organisation-contact-email = Organisation’s e-mail
organisation-contact-email-hint = People who send you an application read it, with the name and the telephone number; the programme’s coordinators write to it too.
organisation-contact-phone = Telephone
organisation-not-this-account = This account was not opened for an organisation. Open an organisation’s account with your work e-mail, or ask the OCI for an invitation.
organisation-confirm-first = First confirm your address with the link you received by e-mail; what you wrote is kept here.
organisation-too-many-waiting = Three of your organisations already wait for an answer. Wait for it before registering another.
organisation-none-title = You do not belong to an organisation yet
organisation-none-text = Register yours, or ask somebody in charge to invite you into one that is registered.
organisation-mine-title = My organisations
organisation-desk-eyebrow = Organisation’s space
organisation-notice-registered = The programme’s coordinators will read your registration. You can already describe partners and write placements; they will go out once the organisation is approved.
organisation-notice-suspended = Your placements no longer appear in the list and nobody can apply for now. Contact the programme’s coordinators.
organisation-notice-refused = The registration was not accepted. You can correct the organisation’s page and write to the programme’s coordinators: approval remains possible.
organisation-reason = Reason given
organisation-today-title = To do
organisation-today-nothing = Nothing is waiting at the moment.
organisation-parts-title = Your space
organisation-part-placements = Placements
organisation-part-placements-text = Write, have confirmed, publish, close.
organisation-part-applications = Applications
organisation-part-applications-text = Read, compare, meet, offer a place.
organisation-part-partners = Partners
organisation-part-partners-text = The organisations you work with.
organisation-part-team = Team
organisation-part-team-text = Who acts for the organisation.
organisation-page-title = The organisation’s page
organisation-figures = In figures
organisation-figure-published = Published placements
organisation-figure-review = Awaiting review
organisation-figure-partners = Partners
organisation-figure-members = Team members
# $date: the last day to answer the longest waiting.
organisation-today-review = { $count ->
    [one] { $count } review to answer, before { $date }
   *[other] { $count } reviews to answer, the first before { $date }
}
organisation-today-interview = { $count ->
    [one] { $count } interview to move
   *[other] { $count } interviews to move
}
organisation-today-to-read = { $count ->
    [one] { $count } application to open
   *[other] { $count } applications to open
}
organisation-today-offered = { $count ->
    [one] { $count } offer without an answer
   *[other] { $count } offers without an answer
}
organisation-today-drafts = { $count ->
    [one] { $count } draft to finish
   *[other] { $count } drafts to finish
}
organisation-today-partner = { $count ->
    [one] { $count } placement for the partner to confirm
   *[other] { $count } placements for the partner to confirm
}

## Team

team-title = Team of { $organisation }
team-members = Members
team-name = Name
team-email = E-mail
team-role = Role
team-since = Since
team-action = Actions
team-make = Give the role: { $role }
team-remove = Remove
team-leave = Leave the organisation
team-invitations = Open invitations
team-no-invitation = No invitation awaits an answer.
team-invited-at = Sent
team-revoke = Take back
team-invite-title = Invite somebody
team-invite-text = A link good for two weeks goes to their address. It serves nobody else.
team-invite-button = Send the invitation
team-hint-member-role-owner = Does everything, and decides who belongs to the team.
team-hint-member-role-coordinator = Publishes placements, works with partners, decides about applications.
team-hint-member-role-reader = Reads without changing anything.
team-done-invited = The invitation is on its way.
team-done-revoked = The invitation is taken back.
team-done-role = The role is changed.
team-done-removed = The person no longer belongs to the team.
team-refused-unconfirmed = Confirm your address first, from “My account”.
team-refused-member = This person belongs to the team already.
team-refused-stopped = Your organisation is suspended or refused: it cannot invite anybody for now.
team-refused-last-owner = An organisation always keeps somebody in charge. Give this role to somebody else first.

team-unreached = The e-mail was not delivered: the address refused it.
team-role-question = { $name }: give the role “{ $role }”?
team-leave-question = Leave the organisation?
team-leave-consequence = You will no longer see its placements or its applications. To come back, you will need a new invitation.
team-remove-question = Remove { $name } from the team?
team-remove-consequence = This person will no longer see the organisation’s placements or applications. To come back, they will need a new invitation.
team-keep = Change nothing
