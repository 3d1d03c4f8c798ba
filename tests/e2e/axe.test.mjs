// Every page that somebody can reach, signed out: no violation that axe finds, in three languages and both
// colour schemes, at the width of a desk and of a phone; nothing to scroll sideways for at 320 px.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crawl } from './crawl.mjs';
import { LANGUAGES, href, overflow, useBrowser, violations, visitForAxe } from './lib.mjs';

const SCHEMES = ['light', 'dark'];
const WIDTHS = [1280, 360];
/** The narrowest window that pages owe (WCAG 1.4.10). */
const NARROW = 320;
useBrowser();

for (const scripts of [true, false]) {
  test(`a visitor who is signed out, scripts ${scripts ? 'on' : 'off'}`, async (t) => {
    const page = await visitForAxe({ scripts });
    const starts = ['/', '/connexion', '/nulle-part'];
    await examine(t, page, await crawl(page, starts), scripts ? WIDTHS : [WIDTHS[1]]);
    await page.context().close();
  });
}

/** A subtest a page, in which every language, scheme and width is tried. */
async function examine(t, page, pages, widths) {
  for (const { path, status } of pages) {
    await t.test(path, async () => {
      assert.ok(status < 500, `${path} answered ${status}`);
      const found = [];
      for (const language of LANGUAGES) {
        await page.goto(href(path, language));
        found.push(...(await findings(page, widths)).map((finding) => `${language} ${finding}`));
      }
      assert.deepEqual(found, []);
    });
  }
}

async function findings(page, widths) {
  const found = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await violations(page)).map((violation) => `${width} ${colorScheme} ${violation}`));
    }
  }
  await page.setViewportSize({ width: NARROW, height: 900 });
  const wide = await overflow(page);
  if (wide > 0) found.push(`${NARROW} px: ${wide} px too wide`);
  return found;
}
