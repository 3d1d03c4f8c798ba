// An OCI brings its projects in from a spreadsheet: the template, a file with a wrong row, its report, the corrected file, the drafts.
// With and without scripts; the report has no violation and fits a phone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  LANGUAGES, ROLES, button, href, open, overflow, overflowOfLongWords, press, shows, signIn, t, useBrowser, violations, visit,
} from '../lib.mjs';

useBrowser();

const PAGE = '/oci/les-ponts-de-roseau/importer';
const HEAD = 'référence;titre;résumé;description;formule;pays;lieu;début;fin;date limite;places minimum;places maximum;âge minimum;âge maximum';

for (const scripts of [true, false]) {
  test(`a file is read, corrected and imported, ${scripts ? 'with' : 'without'} scripts`, async () => {
    const page = await visit({ scripts });
    const title = `Verger inventé ${scripts ? 'avec' : 'sans'} scripts`;
    await signIn(page, ROLES.owner);
    await open(page, '/oci/les-ponts-de-roseau/projets');
    await press(page, page.getByRole('main').getByRole('link', { name: t('import-title'), exact: true }));
    await send(page, [`V-${scripts};${title};;;groupe;Sénégal;Thiès;2027-05-18;2027-08-01;;6;8;18;35`, 'V-2;Ateliers;;;;Atlantide;;;;;;;;']);
    await shows(page.getByRole('row').filter({ hasText: 'Atlantide' }).filter({ hasText: t('import-why-country') }));
    await shows(page.getByRole('row').filter({ hasText: title }));
    await press(page, page.getByRole('main').getByRole('button', { name: /^Importer/ }));
    await shows(page.getByRole('status').filter({ hasText: /1 nouveau brouillon/ }));
    await press(page, page.getByRole('link', { name: t('import-back'), exact: true }));
    await shows(page.getByRole('link', { name: title }));
    await page.context().close();
  });
}

test('the template is a workbook', async () => {
  const page = await visit();
  await signIn(page, ROLES.coordinator);
  await open(page, PAGE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: t('import-template'), exact: true }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'modele-projets.xlsx');
  assert.equal(readFileSync(await download.path()).subarray(0, 2).toString(), 'PK');
  await page.context().close();
});

test('a report has no violation and fits a phone, in three languages', async (part) => {
  const page = await visit();
  await signIn(page, ROLES.owner);
  await open(page, PAGE);
  const rows = [1, 2, 3].map((number) => `W-${number};Serre ${number};;;groupe;${number === 2 ? 'Atlantide' : 'Sénégal'};Thiès;;;;;;;`);
  await send(page, [...rows, ';Sans référence;;;;;;;;;;;;', 'W-5;Trop;court']);
  for (const language of LANGUAGES) {
    await part.test(language, async () => {
      for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(href(PAGE, language));
        assert.deepEqual(await violations(page), []);
      }
      await page.setViewportSize({ width: 320, height: 900 });
      assert.equal(await overflow(page), 0);
      assert.equal(await overflowOfLongWords(page), '');
    });
  }
  await open(page, PAGE);
  await press(page, button(page, 'import-drop'));
  assert.equal(await button(page, 'import-drop').count(), 0);
  await page.context().close();
});

/** Chooses a file of those rows and sends it. */
async function send(page, rows) {
  const buffer = Buffer.from([HEAD, ...rows, ''].join('\r\n'));
  await page.locator('input[type=file]').setInputFiles({ name: 'projets.csv', mimeType: 'text/csv', buffer });
  await press(page, button(page, 'import-check'));
}
