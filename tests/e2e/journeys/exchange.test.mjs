// A citizen of a partner country registers for an exchange in Québec, in Spanish, without a postal code; names a partner
// organisation, which confirms them by its link; and applies. Every page of the track says that nobody may ask for money and
// that selection gives no right to enter Canada. With JavaScript and without.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, field, followMail, heading, open, press, shows, t, tick, useBrowser, visit } from '../lib.mjs';
import { essentials, newAddress, signUp } from '../people.mjs';

const PARTNER = { name: 'Comité Río Claro', address: 'comite-rio-claro@partenaire.exemple.test', language: 'es' };

useBrowser();

for (const scripts of [true, false]) {
  test(`a person from Peru registers, is confirmed and applies, scripts ${scripts ? 'on' : 'off'}`, async () => {
    const page = await visit({ scripts });
    const email = newAddress('intercambio');
    await signUp(page, { email, name: 'Ñusta', kind: 'exchange-participant', language: 'es' });
    await essentials(page, { birth: '2001-02-03', inQuebec: false, country: 'PE', spoken: [['es', 'C2'], ['fr', 'B1']], language: 'es' });
    await open(page, '/profil/identity', 'es');
    assert.equal(await page.locator('[name=postal_code]').count(), 0);
    await warned(page);
    await nominate(page);
    await partnerConfirms();
    await followMail(page, email, 'mail-nomination-confirmed-subject', 'es');
    await open(page, '/profil/nomination', 'es');
    await shows(page.getByText(t('profile-nomination-confirmed', 'es')));
    await apply(page);
    await page.context().close();
  });
}

async function warned(page) {
  await shows(page.getByText(t('profile-exchange-money', 'es')));
  await shows(page.getByText(t('profile-exchange-entry', 'es')));
}

async function nominate(page) {
  await open(page, '/profil/nomination', 'es');
  await warned(page);
  const partners = field(page, 'profile-nomination-partner', 'es');
  const wanted = partners.getByRole('option').filter({ hasText: PARTNER.name });
  await partners.selectOption(await wanted.getAttribute('value'));
  await press(page, button(page, 'profile-nomination-ask', 'es'));
  await shows(page.getByText(t('profile-nomination-asked', 'es')));
}

async function partnerConfirms() {
  const page = await visit({ scripts: false, viewport: { width: 360, height: 640 } });
  await followMail(page, PARTNER.address, 'mail-partner-nomination-subject', PARTNER.language);
  assert.equal(await page.locator('script').count(), 0);
  await shows(heading(page).filter({ hasText: 'Ñusta' }));
  await press(page, button(page, 'profile-nomination-answer-confirm', PARTNER.language));
  await shows(page.getByText(t('profile-nomination-answer-confirmed', PARTNER.language)));
  await page.context().close();
}

async function apply(page) {
  await open(page, '/placements?track=inbound&format=group', 'es');
  await press(page, page.getByRole('main').getByRole('article').first().getByRole('link').first());
  await press(page, page.getByRole('main').getByRole('link', { name: t('placement-page-apply', 'es') }).first());
  await warned(page);
  await tick(page.getByRole('checkbox', { name: t('apply-asks-accept', 'es') }));
  await press(page, button(page, 'apply-continue', 'es'));
  await field(page, 'applications-letter', 'es').fill('Buenos días, me gustaría aprender con ustedes.');
  for (const answer of await page.getByRole('textbox').all()) {
    if ((await answer.inputValue()) === '') await answer.fill('Preguntaría primero y escucharía después.');
  }
  await press(page, button(page, 'apply-to-review', 'es'));
  await press(page, button(page, 'application-action-submit', 'es'));
  await shows(heading(page, 'applications-sent-title', 'es'));
}
