// What is typed and not saved: kept while it is typed and when the page is left, offered again on another device, taken, saved.
// Without scripts, the ways out of a form keep it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, field, open, press, shows, t, useBrowser, visit } from '../lib.mjs';
import { newAddress, signUp } from '../people.mjs';

useBrowser();

const PAGE = '/profil/motivation';

/** Each way out of a form is shown once: as a link with scripts, as a button without. */
async function onlyLinks(page) {
  assert.equal(await page.locator('.way-out-button:visible').count(), 0);
  assert.ok(await page.locator('.way-out-link:visible').count());
}

async function onlyButtons(page) {
  assert.equal(await page.locator('.way-out-link:visible').count(), 0);
  assert.ok(await page.locator('.way-out-button:visible').count());
}

test('what is typed is kept without a press, and comes back on another device', async () => {
  const page = await visit();
  const email = newAddress('gardee');
  await signUp(page, { email, name: 'Maude Lafiction', kind: 'volunteer' });
  await open(page, PAGE);
  await field(page, 'profile-motivation').fill('Je veux apprendre');
  await shows(page.locator('.kept-status').getByText(t('kept-now')));
  await onlyLinks(page);
  // The rest is typed in less time than the pause, and the page left at once.
  await field(page, 'profile-motivation').fill('Je veux apprendre des jardins');
  await press(page, page.getByRole('link', { name: t('nav-placements'), exact: true }));
  const other = await visit({ storageState: await page.context().storageState() });
  await open(other, PAGE);
  assert.equal(await field(other, 'profile-motivation').inputValue(), '');
  await shows(other.getByText('Je veux apprendre des jardins'));
  await press(other, other.getByRole('link', { name: t('kept-take'), exact: true }));
  assert.equal(await field(other, 'profile-motivation').inputValue(), 'Je veux apprendre des jardins');
  await press(other, button(other, 'profile-save'));
  assert.equal(await other.locator('.kept').count(), 0);
  assert.equal(await field(other, 'profile-motivation').inputValue(), 'Je veux apprendre des jardins');
  await page.context().close();
  await other.context().close();
});

test('without scripts, another language and another step keep what is typed', async () => {
  const page = await visit({ scripts: false });
  await signUp(page, { email: newAddress('sortie'), name: 'Noémie Lafiction', kind: 'volunteer' });
  for (const [text, way] of [['Un premier texte', 'English'], ['Un second texte', t('nav-placements')]]) {
    await open(page, PAGE);
    await field(page, 'profile-motivation').fill(text);
    await onlyButtons(page);
    await press(page, page.getByRole('banner').getByRole('button', { name: way, exact: true }));
    await open(page, PAGE);
    await shows(page.locator('.kept').getByText(text, { exact: true }));
  }
  await page.context().close();
});
