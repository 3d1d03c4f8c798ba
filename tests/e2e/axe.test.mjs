// Every page that can be reached, signed out and in each role: axe finds no violation, in three languages and both colour
// schemes, at the width of a desktop and of a phone, and without the site's scripts where a page has any; no page scrolls
// sideways at 320 px, even with words of 120 letters; no link is dead; and every page that the application declares is visited.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, crawl, declared, kindOf } from './crawl.mjs';
import {
  LANGUAGES, ROLES, button, followMail, href, open, overflow, overflowOfLongWords, press, signIn, t as words, tick, useBrowser, violations, visit, withoutScripts,
} from './lib.mjs';
import { beginSetup, confirmSetup, halfSignIn } from './authenticator.mjs';
import { askForAccount, confirmAddress, newAddress, register } from './people.mjs';

/** Public pages are checked in every scheme and width. The pages of a role are many: each scheme and each width once. */
const EVERY = [[1280, 'light'], [1280, 'dark'], [360, 'light'], [360, 'dark']];
const ONCE = [[1280, 'light'], [360, 'dark']];
/** The narrowest window that pages must fit (WCAG 1.4.10). */
const NARROW = 320;
/** How many pages of one kind are checked, for all roles together: a reader's page is an owner's page with fewer buttons. */
const LOOKS = 3;

/** The visited paths, and the number of visits for each kind of page. */
const visited = new Set();
const looks = new Map();

useBrowser();

test('a visitor who is signed out', async (t) => {
  const page = await visit();
  const pages = await crawl(page, ['/', '/connexion', '/inscription/envoyee', '/connexion/lien-envoye']);
  await examine(t, page, pages, EVERY);
  pages.forEach(({ path }) => looks.set(kindOf(path), path === '/' ? 0 : LOOKS));
  await page.context().close();
});

for (const [role, email] of Object.entries(ROLES)) {
  test(`somebody signed in as ${role}`, async (t) => {
    const page = await visit();
    await signIn(page, email);
    const reached = await crawl(page, ['/', '/compte']);
    const confirmations = reached.filter(({ path }) => kindOf(path) === '/candidatures/{id}').map(({ path }) => `${path}/confirmation`);
    await examine(t, page, [...reached, ...(await crawl(page, confirmations))], ONCE);
    await page.context().close();
  });
}

test('pages behind the link of a mail, and their forms refused', async (part) => {
  const page = await visit();
  const address = newAddress('lien');
  await askForAccount(page, { email: address, name: 'Lien Fictif', kind: 'volunteer' });
  await look(part, page, 'a wrong form', async () => {
    await open(page, '/inscription');
    await press(page, button(page, 'accounts-sign-up-button'));
  });
  await look(part, page, 'the confirmation of an address', () => followMail(page, address, 'mail-confirm-address-subject'));
  await confirmAddress(page);
  await open(page, '/compte/courriel');
  const moved = newAddress('ailleurs');
  await page.locator('[name=email]').fill(moved);
  await page.getByLabel(words('accounts-current-password')).fill('une phrase de passe bien longue');
  await press(page, page.getByRole('main').getByRole('button'));
  await look(part, page, 'the confirmation of another address', () => followMail(page, moved, 'mail-confirm-new-address-subject'));
  await press(page, page.getByRole('main').getByRole('button'));
  await look(part, page, 'the way back to the old address', () => followMail(page, address, 'mail-address-changed-subject'));
  await press(page, page.getByRole('main').getByRole('button'));
  await page.context().clearCookies();
  for (const [path, subject] of [['/connexion', 'mail-sign-in-link-subject'], ['/mot-de-passe-oublie', 'mail-password-reset-subject']]) {
    await open(page, path);
    const form = page.locator('form[action*="request-"]');
    await form.locator('[name=email]').fill(address);
    await press(page, form.getByRole('button'));
    await look(part, page, `what ${path} sends`, () => followMail(page, address, subject));
  }
  for (const partner of ['mail-partner-confirmation-subject', 'mail-partner-nomination-subject']) {
    await look(part, page, partner, () => followMail(page, '@partenaire.exemple.test', partner));
  }
  await invite(page, address);
  await look(part, page, 'an invitation, for whom it is not', () => followMail(page, address, 'mail-oci-invitation-subject'));
  await page.context().clearCookies();
  await look(part, page, 'an invitation', () => page.reload());
  await page.context().close();
});

test('the pages of a second factor', async (part) => {
  const page = await visit();
  const names = { organisation: `Organisme prudent ${newAddress('o').split('@')[0]}` };
  await register(page, names);
  let app;
  await look(part, page, 'a second factor to set up', async () => {
    app = await beginSetup(page);
  });
  await confirmSetup(page, app.key);
  await look(part, page, 'a second factor', () => open(page, '/compte/validation-en-deux-etapes'));
  await look(part, page, 'turning a second factor off', () => open(page, '/compte/validation-en-deux-etapes/desactiver'));
  await page.context().clearCookies();
  await halfSignIn(page, names.owner);
  await look(part, page, 'a wrong code', async () => {
    await press(page, button(page, 'accounts-sign-in-button'));
  });
  await look(part, page, 'no sign-in that waits', async () => {
    await page.context().clearCookies();
    await open(page, '/connexion/code');
  });
  await page.context().close();
});

test('the answers to an offer', async (part) => {
  const page = await visit();
  await signIn(page, ROLES.exchange);
  for (const answer of ['application-action-accept', 'application-action-decline']) {
    await look(part, page, answer, async () => {
      await open(page, '/candidatures');
      const offered = page.getByRole('article').filter({ hasText: words('application-state-offered') });
      await press(page, offered.getByRole('link').first());
      await press(page, page.getByRole('link', { name: words(answer) }));
    });
  }
  await page.context().close();
});

test('an application, step by step', async (part) => {
  const page = await visit();
  await signIn(page, ROLES.volunteer);
  await open(page, '/recommandations');
  const begins = await page.locator('main a[href*="/postuler/"]').evaluateAll((links) => links.map((link) => link.href));
  const accepts = page.getByRole('checkbox', { name: words('apply-asks-accept') });
  for (const begin of begins) {
    await page.goto(begin);
    // Of a draft it was accepted before.
    if ((await accepts.count()) && !(await accepts.isChecked())) break;
  }
  await look(part, page, 'the letter', async () => {
    await tick(accepts);
    await press(page, button(page, 'apply-continue'));
  });
  await look(part, page, 'the review', async () => {
    for (const text of await page.getByRole('textbox').all()) await text.fill('Bonjour, ce projet me ressemble.');
    await press(page, button(page, 'apply-to-review'));
  });
  await page.context().close();
});

test('what an OCI is asked before it is done', async (part) => {
  const page = await visit();
  await signIn(page, ROLES.owner);
  await open(page, '/oci/les-ponts-de-roseau/equipe');
  await look(part, page, 'a change of role', async () => {
    await page.goto(await page.locator('main a[href*="/role?"]').first().getAttribute('href'));
  });
  await look(part, page, 'a link to hand on', async () => {
    await open(page, '/oci/les-ponts-de-roseau/projets?etat=awaiting_partner');
    await page.goto(`${await page.locator('main a[href^="/oci/projets/"]').first().getAttribute('href')}/lien`);
  });
  await page.context().close();
});

test('an address that leads nowhere', async (t) => {
  const page = await visit();
  await examine(t, page, [{ path: '/nulle-part', status: 200 }], EVERY);
  await page.context().close();
});

test('every page that the application declares was looked at', () => {
  const left = declared().filter((path) => ![...visited].some((seen) => answers(seen, path)));
  assert.deepEqual(left, []);
});

/** An OCI's owner invites that address into its team. */
async function invite(page, address) {
  await page.context().clearCookies();
  await signIn(page, ROLES.owner);
  await press(page, page.getByRole('main').getByRole('link', { name: words('organisation-part-team') }));
  const form = page.locator('form[action="/api/organisations/invite"]');
  await form.locator('[name=email]').fill(address);
  await tick(form.getByRole('radio').last());
  await press(page, button(page, 'team-invite-button'));
}

/** Follows every link. A page of a kind that needs more visits is a subtest, in every language. */
async function examine(t, page, pages, views) {
  for (const { path, status } of pages) {
    if (status !== 200) {
      await t.test(`a link to ${path}`, () => assert.equal(status, 200));
      continue;
    }
    visited.add(path);
    const times = looks.get(kindOf(path)) ?? 0;
    if (times >= LOOKS) continue;
    looks.set(kindOf(path), times + 1);
    await t.test(path, async () => {
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

/** A subtest for a page that only an action opens, in its own language. */
async function look(t, page, name, act) {
  await t.test(name, async () => {
    await act();
    visited.add(new URL(page.url()).pathname.replace(/^\/(en|es)(?=\/)/, ''));
    assert.deepEqual(await findings(page, EVERY), []);
  });
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
  const stretched = await overflowOfLongWords(page);
  if (stretched) found.push(`${NARROW} px, words of 120 letters: ${stretched} too wide`);
  return found;
}
