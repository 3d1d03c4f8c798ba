// Steps that several journeys share: an account, and a profile.
import assert from 'node:assert/strict';
import { button, choice, field, followMail, heading, open, press, shows, t, tick } from './lib.mjs';

export const PASSWORD = 'une phrase de passe bien longue';

let made = 0;

/** A new address. */
export function newAddress(word) {
  made += 1;
  return `${word}-${process.pid}-${made}@exemple.test`;
}

/** Signs up and confirms by the link of the mail. The browser is then signed in. */
export async function signUp(page, { language = 'fr', ...person }) {
  await askForAccount(page, { language, ...person });
  await followMail(page, person.email, 'mail-confirm-address-subject', language);
  await confirmAddress(page, language);
}

/** Signs up for an OCI and registers it, with the name `names.organisation`. `names` then has its slug and its owner's address. */
export async function register(page, names, language = 'fr') {
  names.owner = newAddress('oci');
  await signUp(page, { email: names.owner, name: 'Claude Fondation', kind: 'organisation', language });
  await open(page, '/oci/inscription', language);
  await field(page, 'organisation-name', language).fill(names.organisation);
  await field(page, 'organisation-city', language).fill('Rimouski');
  // In the language of the page first, then in the two others.
  await field(page, 'organisation-description', language).first().fill('Un organisme tout à fait inventé.');
  await field(page, 'organisation-contact-name', language).fill('Claude Fondation');
  await field(page, 'organisation-contact-email', language).fill(newAddress('contact'));
  await press(page, button(page, 'organisation-register-button', language));
  await shows(heading(page).filter({ hasText: names.organisation }));
  names.slug = new URL(page.url()).pathname.split('/').pop();
}

/** Confirms on the page of the mail's link, with the password that was chosen. */
export async function confirmAddress(page, language = 'fr') {
  await page.locator('[name=password]').fill(PASSWORD);
  await press(page, button(page, 'accounts-link-confirm-button', language));
}

/** Fills the form of a new account. Its address is not confirmed yet. */
export async function askForAccount(page, { email, name, kind, password = PASSWORD, language = 'fr' }) {
  await open(page, '/inscription', language);
  await tick(choice(page, 'accounts-kind', `account-kind-${kind}`, language));
  await field(page, 'accounts-name', language).fill(name);
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await press(page, button(page, 'accounts-sign-up-button', language));
  await shows(heading(page, 'accounts-sent-title', language));
}

/** Saves a step of the profile and goes on to the next. */
export async function next(page, language) {
  await press(page, button(page, 'profile-save-and-continue', language));
  assert.ok(!page.url().includes('echo='), `refused: ${await page.getByRole('main').innerText()}`);
}

/** A day that many days from now, in the format of date fields, by the clock of Greenwich: in Québec it may be one day earlier. */
export function inDays(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The required steps of a profile: identity, availability, languages. */
export async function essentials(page, { birth, inQuebec = true, country, spoken, language = 'fr' }) {
  await open(page, '/profil/identity', language);
  await shows(heading(page, 'profile-step-identity', language));
  await field(page, 'profile-birth', language).fill(birth);
  if (inQuebec) {
    await tick(choice(page, 'profile-residence', 'residence-quebec', language));
    await tick(choice(page, 'profile-status', 'legal-status-permanent-resident', language));
  } else {
    await field(page, 'profile-country', language).selectOption({ label: t(`country-${country}`, language) });
  }
  await next(page, language);
  await shows(heading(page, 'profile-step-availability', language));
  await field(page, 'profile-window-start', language).first().fill(inDays(60));
  await field(page, 'profile-window-end', language).first().fill(inDays(700));
  await next(page, language);
  await shows(heading(page, 'profile-step-languages', language));
  for (const [at, [code, level]] of spoken.entries()) {
    const rows = page.getByRole('group', { name: t('profile-language', language) });
    if ((await rows.count()) <= at) await press(page, button(page, 'profile-add-language', language));
    const row = rows.nth(at);
    await row.getByRole('combobox').first().selectOption({ label: t(`language-${code}`, language) });
    await row.getByRole('combobox').last().selectOption(level);
  }
  await next(page, language);
  await shows(heading(page, 'profile-step-skills', language));
}
