// An OCI's owner sets a second factor up with an authenticator app, signs in with a code, then without the phone by a recovery
// code, and turns it off. With JavaScript and without.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginSetup, code, confirmSetup, halfSignIn } from '../authenticator.mjs';
import { button, field, heading, open, press, shows, t, useBrowser, visit } from '../lib.mjs';
import { PASSWORD, newAddress, register } from '../people.mjs';

useBrowser();

for (const [language, scripts] of [['fr', true], ['es', false]]) {
  test(`an owner signs in with a second factor in ${language}, scripts ${scripts ? 'on' : 'off'}`, async () => {
    const names = { organisation: `Organisme prudent ${newAddress('o').split('@')[0]}` };
    const page = await visit({ scripts });
    await register(page, names, language);
    const { key, recovery } = await beginSetup(page, language);
    assert.equal(recovery.length, 10);
    await confirmSetup(page, key, language);
    await shows(page.getByRole('status').filter({ hasText: t('second-factor-done-on', language) }));
    await page.context().clearCookies();
    await withCode(page, names.owner, key, language);
    await page.context().clearCookies();
    await withoutPhone(page, names.owner, recovery, language);
    await turnOff(page, recovery, language);
    await page.context().clearCookies();
    await halfSignIn(page, names.owner, language);
    await shows(heading(page).filter({ hasText: names.organisation }));
    await page.context().close();
  });
}

/** A wrong code is refused and the field is empty again; the right one signs in. */
async function withCode(page, email, key, language) {
  await halfSignIn(page, email, language);
  await shows(heading(page, 'second-factor-enter-title', language));
  await field(page, 'second-factor-code', language).fill('12345');
  await press(page, button(page, 'accounts-sign-in-button', language));
  await shows(page.locator('.error-summary').getByText(t('error-not-a-code', language)));
  assert.equal(await field(page, 'second-factor-code', language).inputValue(), '');
  await field(page, 'second-factor-code', language).fill(code(key));
  await press(page, button(page, 'accounts-sign-in-button', language));
  await open(page, '/compte', language);
}

async function withoutPhone(page, email, recovery, language) {
  await halfSignIn(page, email, language);
  await field(page, 'second-factor-recovery-code', language).fill(recovery[0].toLowerCase());
  await press(page, button(page, 'second-factor-recovery-button', language));
  await open(page, '/compte/validation-en-deux-etapes', language);
}

async function turnOff(page, recovery, language) {
  await press(page, page.getByRole('link', { name: t('second-factor-off-button', language), exact: true }));
  await page.locator('[name=current_password]').fill(PASSWORD);
  await field(page, 'second-factor-any-code', language).fill(recovery[1]);
  await press(page, button(page, 'second-factor-off-button', language));
  await shows(page.getByRole('status').filter({ hasText: t('second-factor-done-off', language) }));
}
