// A programme coordinator reads mails that could not be sent, and sends them again; returns a placement with a reason, which
// its OCI reads. The ministry's reader sees aggregates only.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLES, button, field, heading, open, press, shows, signIn, t, useBrowser, visit } from '../lib.mjs';

useBrowser();

for (const scripts of [true, false]) {
  test(`a mail that did not leave is sent again, scripts ${scripts ? 'on' : 'off'}`, async () => {
    const page = await visit({ scripts });
    await signIn(page, ROLES.programme);
    await open(page, '/programme/courriels');
    const letters = page.getByRole('row').filter({ has: page.getByRole('button') });
    const before = await letters.count();
    assert.ok(before > 0);
    await press(page, letters.first().getByRole('button'));
    await shows(page.getByRole('status').filter({ hasText: t('mail-dead-resent') }));
    assert.equal(await letters.count(), before - 1);
    await page.context().close();
  });
}

test('a placement is returned with a reason that its OCI reads', async () => {
  const programme = await visit({ scripts: false });
  await signIn(programme, ROLES.programme);
  await open(programme, '/programme/projets');
  await press(programme, programme.getByRole('row').filter({ hasText: 'Les Ponts de roseau' }).getByRole('link').first());
  const title = await heading(programme).innerText();
  await press(programme, button(programme, 'placement-action-return'));
  await shows(programme.locator('.error-summary').getByRole('link'));
  const reason = 'Précisez, s’il vous plaît, comment le groupe se rend au village.';
  await field(programme, 'placement-review-reason').fill(reason);
  await press(programme, button(programme, 'placement-action-return'));
  const oci = await visit({ scripts: false });
  await signIn(oci, ROLES.owner);
  await open(oci, '/oci/les-ponts-de-roseau/projets');
  await press(oci, oci.getByRole('link', { name: title }));
  await shows(oci.getByText(t('placement-state-draft'), { exact: true }));
  await shows(oci.getByText(reason));
  await Promise.all([programme, oci].map((page) => page.context().close()));
});

test('who reads for the ministry sees numbers and nobody\'s file', async () => {
  const page = await visit({ scripts: false });
  await signIn(page, ROLES.ministry);
  await open(page, '/programme');
  await shows(page.getByRole('heading', { name: t('coordination-figures') }));
  for (const path of ['/programme/courriels', '/programme/organismes', '/programme/projets', '/oci/les-ponts-de-roseau/candidatures']) {
    const response = await page.goto(path);
    assert.ok([403, 404].includes(response.status()), `${path} answered ${response.status()}`);
  }
  await page.context().close();
});
