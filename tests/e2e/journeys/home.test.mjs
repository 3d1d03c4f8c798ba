// The home page in each language, with and without JavaScript, and the link that skips the navigation for keyboard users.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, heading, href, open, press, shows, t, useBrowser, visit } from '../lib.mjs';

useBrowser();

for (const scripts of [true, false]) {
  for (const language of LANGUAGES) {
    test(`the home page in ${language}, scripts ${scripts ? 'on' : 'off'}`, async () => {
      const page = await visit({ scripts });
      await open(page, '/', language);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await shows(heading(page));
      const navigation = page.getByRole('navigation', { name: t('nav-main', language) });
      await shows(navigation.getByRole('link', { name: t('nav-placements', language) }));
      for (const other of LANGUAGES.filter((code) => code !== language)) {
        const link = page.getByRole('link', { name: t('language-own-name', other), exact: true });
        assert.equal(await link.getAttribute('href'), href('/', other));
      }
      await page.context().close();
    });
  }
}

test('the first stop of the keyboard leads past the navigation', async () => {
  const page = await visit();
  await open(page, '/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: t('skip-to-content') });
  assert.ok(await skip.evaluate((link) => link === document.activeElement));
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'contenu');
  await page.context().close();
});

test('an address that leads nowhere shows the way home', async () => {
  const page = await visit({ scripts: false });
  const response = await page.goto('/en/nowhere');
  assert.equal(response.status(), 404);
  await press(page, page.getByRole('main').getByRole('link', { name: t('error-page-home', 'en') }));
  assert.equal(new URL(page.url()).pathname, '/en');
  await page.context().close();
});
