// An offer: an OCI reads a candidate with the reasons of the fit, invites them to an interview and offers a place; the
// person reads the mail, sees which applications accepting will withdraw, and accepts; both sides see what happened. With
// JavaScript and without.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLES, button, field, followMail, heading, open, press, shows, signIn, t, tick, useBrowser, visit } from '../lib.mjs';
import { inDays } from '../people.mjs';

const OCI = '/oci/les-ponts-de-roseau/candidatures';
const PLACEMENT = 'Jardins agroécologiques à Kédougou';

useBrowser();

for (const scripts of [true, false]) {
  test(`an offer is made and accepted, scripts ${scripts ? 'on' : 'off'}`, async () => {
    const oci = await visit({ scripts });
    await signIn(oci, ROLES.coordinator);
    await openCandidate(oci);
    await invite(oci);
    await offer(oci);
    const file = oci.url();
    const person = await visit({ scripts });
    await accept(person, await lastRecipient(person, 'mail-offer-made-subject'));
    await oci.goto(file);
    await shows(oci.getByText(t('application-state-accepted'), { exact: true }));
    await shows(oci.getByRole('heading', { name: t('applications-event-accept') }));
    await Promise.all([oci, person].map((page) => page.context().close()));
  });
}

test('an offer is declined with a reason', async () => {
  const page = await visit({ scripts: false });
  await signIn(page, ROLES.exchange);
  await open(page, '/candidatures');
  const offered = page.getByRole('article').filter({ hasText: t('application-state-offered') });
  await press(page, offered.getByRole('link').first());
  await press(page, page.getByRole('link', { name: t('application-action-decline') }));
  await press(page, button(page, 'application-action-decline'));
  await shows(page.locator('.error-summary').getByRole('link'));
  await tick(page.getByRole('radio', { name: t('decline-reason-dates') }));
  await field(page, 'applications-note').fill('</textarea><script>alert(1)</script>');
  await press(page, button(page, 'application-action-decline'));
  await shows(page.getByText(t('application-state-declined'), { exact: true }));
  await shows(page.getByText('</textarea><script>alert(1)</script>'));
  await page.context().close();
});

test('who only reads for the OCI decides nothing, and another OCI\'s candidates do not exist', async () => {
  const page = await visit({ scripts: false });
  await signIn(page, ROLES.reader);
  await openCandidate(page);
  assert.equal(await page.getByRole('heading', { name: t('candidate-actions') }).count(), 0);
  const response = await page.goto('/oci/maree-commune/candidatures');
  assert.equal(response.status(), 404);
  await page.context().close();
});

/** The first candidate who is under review. */
async function openCandidate(page) {
  await open(page, OCI);
  await press(page, page.getByRole('link', { name: PLACEMENT }));
  await page.getByLabel(t('candidates-state'), { exact: true }).selectOption({ label: t('application-state-under-review') });
  await press(page, button(page, 'candidates-filter'));
  const candidates = page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await shows(candidates);
  await press(page, candidates.first().getByRole('heading', { level: 3 }).getByRole('link'));
}

async function invite(page) {
  await press(page, page.getByRole('link', { name: t('application-action-invite-to-interview') }));
  await field(page, 'interview-on').fill(inDays(7));
  await field(page, 'interview-time').fill('13 h 30');
  await field(page, 'interview-place').fill('Au local, rue des Peupliers');
  await press(page, button(page, 'application-action-invite-to-interview'));
  await shows(page.getByText(t('application-state-interview'), { exact: true }));
}

async function offer(page) {
  await press(page, page.getByRole('link', { name: t('application-action-offer') }));
  await field(page, 'offer-expires').fill(inDays(-2));
  await press(page, button(page, 'application-action-offer'));
  await shows(page.locator('.error-summary').getByRole('link', { name: t('error-in-the-past') }));
  await field(page, 'offer-expires').fill(inDays(12));
  await press(page, button(page, 'application-action-offer'));
  await shows(page.getByText(t('application-state-offered'), { exact: true }));
}

/** The recipient of the newest mail of a kind. */
async function lastRecipient(page, subject) {
  await open(page, '/courriels');
  const row = page.getByRole('row').filter({ hasText: t(subject) }).first();
  return (await row.innerText()).match(/\S+@exemple\.test/)[0];
}

async function accept(page, email) {
  await signIn(page, email);
  await followMail(page, email, 'mail-offer-made-subject');
  await press(page, page.getByRole('link', { name: t('application-action-accept') }));
  const warning = page.getByRole('checkbox', { name: t('applications-yielding-confirm') });
  if ((await warning.count()) > 0) {
    await press(page, button(page, 'application-action-accept'));
    await shows(page.locator('.error-summary').getByRole('link', { name: t('error-not-accepted') }));
    await tick(warning);
  }
  await press(page, button(page, 'application-action-accept'));
  await shows(page.getByText(t('application-state-accepted'), { exact: true }));
  await shows(page.getByRole('heading', { name: t('applications-event-accept') }));
  await followMail(page, email, 'mail-offer-accepted-subject');
  await shows(heading(page));
}
