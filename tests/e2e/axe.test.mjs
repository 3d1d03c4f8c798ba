// Every page that somebody can reach, signed out and in each role: no violation that axe finds, in three languages and both
// colour schemes, at the width of a desk and of a phone, and again without the site's scripts where a page has any; nothing to
// scroll sideways for at 320 px; no link that leads nowhere; and no page that the application declares is left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, crawl, declared, kindOf } from './crawl.mjs';
import { LANGUAGES, ROLES, href, overflow, signIn, useBrowser, violations, visit, withoutScripts } from './lib.mjs';

/** Public pages are looked at in every scheme and width; those of a role, which are many, once in each. */
const EVERY = [[1280, 'light'], [1280, 'dark'], [360, 'light'], [360, 'dark']];
const ONCE = [[1280, 'light'], [360, 'dark']];
/** The narrowest window that pages owe (WCAG 1.4.10). */
const NARROW = 320;
/** Pages behind a one-time link, or that follow a form: the journeys look at them. */
const BY_JOURNEY = [];

/** Paths looked at, and the kinds of page that need no second look by somebody else. */
const visited = new Set();
const publicKinds = new Set();

useBrowser();

test('a visitor who is signed out', async (t) => {
  const page = await visit();
  const pages = await crawl(page, ['/', '/connexion', '/inscription/envoyee', '/connexion/lien-envoye']);
  pages.forEach(({ path }) => publicKinds.add(kindOf(path)));
  await examine(t, page, pages, EVERY);
  await page.context().close();
});

for (const [role, email] of Object.entries(ROLES)) {
  test(`somebody signed in as ${role}`, async (t) => {
    const page = await visit();
    await signIn(page, email);
    const pages = await crawl(page, ['/', '/compte']);
    await examine(t, page, pages.filter(({ path }) => path === '/' || !publicKinds.has(kindOf(path))), ONCE);
    await page.context().close();
  });
}

test('an address that leads nowhere', async (t) => {
  const page = await visit();
  await examine(t, page, [{ path: '/nulle-part', status: 200 }], EVERY);
  await page.context().close();
});

test('every page that the application declares was looked at', () => {
  const left = declared().filter((path) => !BY_JOURNEY.includes(path) && ![...visited].some((seen) => answers(seen, path)));
  assert.deepEqual(left, []);
});

/** A subtest a page, in which every language is tried. */
async function examine(t, page, pages, views) {
  for (const { path, status } of pages) {
    visited.add(path);
    await t.test(path, async () => {
      assert.equal(status, 200, `a link leads to ${path}, which answers ${status}`);
      const found = [];
      for (const language of LANGUAGES) {
        await page.goto(href(path, language));
        found.push(...(await findings(page, views)).map((finding) => `${language} ${finding}`));
        if ((await page.locator('script').count()) > 0) {
          await withoutScripts(page, () => page.reload());
          found.push(...(await findings(page, ONCE)).map((finding) => `${language} without scripts ${finding}`));
        }
      }
      assert.deepEqual(found, []);
    });
  }
}

async function findings(page, views) {
  const found = [];
  for (const [width, colorScheme] of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((violation) => `${width} ${colorScheme} ${violation}`));
  }
  await page.setViewportSize({ width: NARROW, height: 900 });
  const wide = await overflow(page);
  if (wide > 0) found.push(`${NARROW} px: ${wide} px too wide`);
  return found;
}
