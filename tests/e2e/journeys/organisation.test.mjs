// From registration to a published placement: an OCI registers, the programme approves it, it describes its partner and a
// placement step by step; the partner opens the link on a phone without JavaScript, corrects its statement and confirms; the
// programme publishes; everybody reads the placement, with the partner's statement under the partner's name. With JavaScript
// and without.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLES, button, choice, field, followMail, heading, href, open, press, shows, signIn, t, tick, useBrowser, visit } from '../lib.mjs';
import { inDays, newAddress, register } from '../people.mjs';

/** The bound for a partner's page and its stylesheet. */
const PARTNER_PAGE_BYTES = 30 * 1024;

useBrowser();

for (const [language, scripts] of [['fr', true], ['en', false]]) {
  test(`an OCI publishes a placement in ${language}, scripts ${scripts ? 'on' : 'off'}`, async () => {
    const word = newAddress('p').split('@')[0];
    const names = { organisation: `Organisme inventé ${word}`, partner: `Contraparte inventada ${word}`, title: `Jardins inventés ${word}` };
    const oci = await visit({ scripts });
    await register(oci, names, language);
    await approve(names, scripts);
    await describePartner(oci, names, language);
    await describePlacement(oci, names, language);
    const statement = 'Queremos que nuestras huertas den de comer todo el año.';
    await partnerConfirms(names, statement);
    await publish(names, scripts);
    await everybodyReads(names, statement, language);
    await oci.context().close();
  });
}

async function approve(names, scripts) {
  const page = await visit({ scripts });
  await signIn(page, ROLES.programme);
  await open(page, '/programme/organismes');
  const about = page.getByRole('listitem').or(page.getByRole('article')).filter({ hasText: names.organisation });
  await press(page, about.getByRole('button', { name: t('organisation-action-approve') }).first());
  await shows(page.getByRole('status'));
  await page.context().close();
}

async function describePartner(page, names, language) {
  await open(page, `/oci/${names.slug}/partenaires`, language);
  names.partnerAddress = newAddress('contraparte');
  await fill(page, { name: names.partner, place: 'Ayacucho', contact_name: 'Nélida Cerroalto', email: names.partnerAddress });
  await page.locator('[name=country]').selectOption('PE');
  await page.locator('[name=language]').selectOption('es');
  await press(page, page.getByRole('main').locator('form[action="/api/partners/save"]').getByRole('button').last());
  assert.ok(!page.url().includes('echo='), await page.getByRole('main').innerText());
}

async function describePlacement(page, names, language) {
  await open(page, `/oci/${names.slug}/projets`, language);
  await press(page, button(page, 'placement-edit-new', language));
  names.placement = page.url().match(/projets\/([0-9a-f-]{36})/)[1];
  const step = async (name, act) => {
    await open(page, `/oci/projets/${names.placement}/${name}`, language);
    await act();
    await press(page, button(page, 'placement-edit-save', language));
    assert.ok(!page.url().includes('echo='), `${name}: ${await page.getByRole('main').innerText()}`);
  };
  await step('basics', async () => {
    await tick(choice(page, 'placement-edit-field-track', 'track-outbound', language));
    await tick(choice(page, 'placement-edit-field-format', 'format-individual', language));
    await tick(choice(page, 'placement-edit-field-funding', 'funding-volet-2', language));
    await tick(page.locator('[name=sdg]').first());
    await fill(page, { title_fr: names.title, summary_fr: 'Un mandat inventé.', description_fr: 'Cultiver et apprendre.</textarea><script>alert(1)</script>' });
  });
  await step('place_and_dates', async () => {
    await field(page, 'placement-edit-field-country', language).selectOption('PE');
    await fill(page, { place: 'Ayacucho', starts_on: inDays(200), ends_on: inDays(280) });
  });
  await step('posts', () => fill(page, { participant_seats_min: '1', participant_seats_max: '2' }));
  await step('languages_and_skills', async () => {
    await page.locator('[name="languages.0.any_of"]').first().selectOption('es');
    await page.locator('[name="languages.0.floor"]').selectOption('B1');
    await page.locator('[name="languages.0.need"]').selectOption('required');
  });
  await step('priorities', async () => {
    await tick(page.getByRole('radiogroup', { name: t('priority-environment', language) }).getByRole('radio').last());
    await fill(page, { environment_sentence: 'Les terrasses retiennent la terre.' });
  });
  await weigh(page, names, language);
  await step('partner', async () => {
    await page.locator('[name=partner]').selectOption({ index: 1 });
    await page.locator('[name=statement_language]').selectOption('es');
    await fill(page, { statement: 'Queremos huertas.', hosting: 'Un cuarto y las comidas.', contact_name: 'Claude Fondation', contact_phone: '418 555-0142' });
  });
  await step('asks', async () => {
    await fill(page, { contribution: '0', weekends: '3', commitment_months: '8' });
    await tick(page.locator('[name=covered]').first());
  });
  await step('questions', () => page.locator('[name=question]').first().fill('Pourquoi ce projet?'));
  await open(page, `/oci/projets/${names.placement}/verification`, language);
  assert.ok(!(await page.content()).includes('</textarea><script>alert'), 'what looks like markup stays text');
  await press(page, button(page, 'placement-action-submit-to-partner', language));
  await shows(page.getByText(t('placement-state-awaiting-partner', language)));
}

/** Four numbers whose sum is 95 are refused and kept, with a sentence that says what to do; then their sum is 100. */
async function weigh(page, names, language) {
  await open(page, `/oci/projets/${names.placement}/weights`, language);
  await fill(page, { participant_skills: '50', participant_languages: '25', participant_priorities: '10', participant_availability: '10' });
  await press(page, button(page, 'placement-edit-save', language));
  assert.ok(page.url().includes('echo='), 'four numbers that come to 95');
  assert.match(await page.locator('.error-summary').innerText(), /95.*100/);
  assert.equal(await page.locator('[name=participant_languages]').inputValue(), '25');
  await fill(page, { participant_languages: '30' });
  await press(page, button(page, 'placement-edit-save', language));
  assert.ok(!page.url().includes('echo='), await page.getByRole('main').innerText());
}

/** Without JavaScript, on a small screen, signed out. */
async function partnerConfirms(names, statement) {
  const page = await visit({ scripts: false, viewport: { width: 360, height: 640 } });
  await followMail(page, names.partnerAddress, 'mail-partner-confirmation-subject', 'es');
  assert.match(new URL(page.url()).pathname, /^\/es\/p\//);
  assert.equal(await page.locator('script').count(), 0);
  const document = await page.request.get(page.url());
  assert.ok((await document.body()).length <= PARTNER_PAGE_BYTES, 'the partner\'s page is light');
  await field(page, 'partner-statement', 'es').fill(statement);
  await tick(choice(page, 'partner-verdict', 'partner-verdict-confirm', 'es'));
  await field(page, 'partner-person', 'es').fill('Nélida Cerroalto');
  await press(page, button(page, 'partner-send', 'es'));
  assert.ok(!page.url().includes('echo='), await page.getByRole('main').innerText());
  await followMail(page, names.partnerAddress, 'mail-partner-confirmation-subject', 'es');
  assert.equal(await page.locator('[name=verdict]').count(), 0, 'a link answers once');
  await page.context().close();
}

async function publish(names, scripts) {
  const page = await visit({ scripts });
  await signIn(page, ROLES.programme);
  await open(page, `/programme/projets/${names.placement}`);
  await shows(page.getByText(names.title));
  await press(page, button(page, 'placement-action-publish'));
  await shows(page.getByText(t('placement-state-published')));
  await page.context().close();
}

async function everybodyReads(names, statement, language) {
  const page = await visit({ scripts: false });
  await open(page, `/placements/${names.placement}`, language);
  await shows(heading(page).filter({ hasText: names.title }));
  const words = page.getByText(statement);
  await shows(words);
  assert.equal(await words.evaluate((node) => node.closest('[lang]').lang), 'es');
  await shows(page.getByText(names.partner));
  await shows(page.getByRole('heading', { name: t('ranking-here-title', language) }));
  await press(page, page.getByRole('main').getByRole('link', { name: t('ranking-link', language) }));
  await shows(heading(page, 'ranking-title', language));
  await page.goto(href(`/placements?q=${encodeURIComponent(names.title)}`, language));
  await shows(page.getByRole('link', { name: names.title }));
  await page.context().close();
}

/** Fills fields by their names. A step of a placement has many fields, and other tests check the labels. */
async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) await page.locator(`[name="${name}"]`).first().fill(value);
}
