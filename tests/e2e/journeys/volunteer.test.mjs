// A volunteer, from an empty form to a confirmation by mail: account, profile step by step, skills with the picker or the
// plain form, what the placement asks, letter, review, number, mail. With JavaScript and without.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, field, followMail, heading, open, press, shows, t, tick, useBrowser, visit } from '../lib.mjs';
import { essentials, inDays, newAddress, next, signUp } from '../people.mjs';

useBrowser();

for (const scripts of [true, false]) {
  test(`a volunteer signs up, tells who they are and applies, scripts ${scripts ? 'on' : 'off'}`, async () => {
    const page = await visit({ scripts });
    const email = newAddress('volontaire');
    await signUp(page, { email, name: 'Océane Lafiction', kind: 'volunteer' });
    await essentials(page, { birth: '2003-04-05', spoken: [['fr', 'C2'], ['es', 'B2']] });
    await addSkill(page, scripts);
    await finishProfile(page);
    await apply(page, email);
    await page.context().close();
  });
}

test('what was typed is kept, with what is wrong beside the field and in a summary', async () => {
  const page = await visit({ scripts: false });
  await signUp(page, { email: newAddress('saisie'), name: 'Noémie Desrêves', kind: 'volunteer' });
  await open(page, '/profil/identity');
  await field(page, 'profile-birth').fill(inDays(30));
  await field(page, 'profile-name').fill('</title><script>alert(1)</script>');
  await press(page, button(page, 'profile-save'));
  const summary = page.getByRole('alert').or(page.locator('.error-summary'));
  await shows(summary.getByRole('link', { name: t('error-in-the-future') }));
  assert.equal(await field(page, 'profile-birth').inputValue(), inDays(30));
  assert.equal(await field(page, 'profile-name').inputValue(), '</title><script>alert(1)</script>');
  assert.equal(await field(page, 'profile-birth').getAttribute('aria-invalid'), 'true');
  await page.context().close();
});

async function addSkill(page, scripts) {
  const phrase = page.getByLabel(t('profile-skill-phrase'), { exact: true });
  if (scripts) {
    const picker = page.getByRole('combobox', { name: t('profile-skill-phrase'), exact: true });
    await picker.pressSequentially('apicultur');
    await shows(page.getByRole('option', { name: /apiculture/i }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.match(await picker.inputValue(), /apiculture/i);
  } else {
    await phrase.fill('apicultur');
    await press(page, button(page, 'profile-skill-find'));
    const suggested = page.getByRole('group', { name: t('profile-suggestions') });
    await tick(suggested.getByRole('checkbox', { name: /^apiculture/i }));
  }
  await field(page, 'profile-skill-level').selectOption('intermediate');
  await field(page, 'profile-skill-evidence').fill('Deux étés chez une apicultrice de la rue voisine.');
  await press(page, button(page, 'profile-skill-add'));
  await shows(page.getByRole('listitem').filter({ hasText: /apiculture/i }).filter({ hasText: t('skill-level-intermediate') }));
}

async function finishProfile(page) {
  await press(page, page.getByRole('link', { name: t('profile-continue'), exact: true }));
  await shows(heading(page, 'profile-step-priorities'));
  await tick(page.getByRole('radiogroup', { name: t('priority-environment') }).getByRole('radio').last());
  await next(page);
  await shows(heading(page, 'profile-step-destinations'));
  await tick(page.getByRole('group', { name: t('profile-wanted-regions') }).getByRole('checkbox', { name: t('region-francophone-africa') }));
  await next(page);
  await shows(heading(page, 'profile-step-learning'));
  await press(page, page.getByRole('link', { name: t('profile-continue'), exact: true }));
  await field(page, 'profile-experience').fill('Animation en camp de jour, deux étés.');
  await next(page);
  await field(page, 'profile-motivation').fill('Je veux apprendre auprès de celles qui cultivent.');
  await next(page);
  await open(page, '/profil');
  await shows(page.getByText(t('profile-completeness')));
}

async function apply(page, email) {
  await open(page, '/placements?track=outbound&format=group&region=francophone_africa');
  await press(page, page.getByRole('main').getByRole('article').first().getByRole('link').first());
  await press(page, page.getByRole('main').getByRole('link', { name: /^postuler/i }).first());
  await tick(page.getByRole('checkbox', { name: t('apply-asks-accept') }));
  await press(page, button(page, 'apply-continue'));
  await field(page, 'applications-letter').fill('Bonjour, ce projet me ressemble.');
  for (const answer of await page.getByRole('textbox').all()) {
    if ((await answer.inputValue()) === '') await answer.fill('Je demanderais d’abord, puis j’écouterais.');
  }
  await press(page, button(page, 'apply-to-review'));
  await shows(page.getByText('Bonjour, ce projet me ressemble.'));
  await press(page, button(page, 'application-action-submit'));
  await shows(heading(page, 'applications-sent-title'));
  const number = (await page.getByRole('main').innerText()).match(/QSF-\w{4}-\w{4}/)?.[0];
  assert.ok(number, 'a confirmation number');
  await followMail(page, email, 'mail-application-received-subject');
  await shows(page.getByText(number));
  await shows(page.getByText(t('applications-event-submit')));
}
