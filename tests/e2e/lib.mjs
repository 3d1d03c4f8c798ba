// Helpers for the browser tests: pages with and without scripts, texts of the catalogue, the demonstration's mailbox, axe.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

export const BASE = process.env.PASSERELLE_E2E_BASE ?? 'http://127.0.0.1:3000';
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const LANGUAGES = ['fr', 'en', 'es'];

/** The accounts of the demonstration, one for each role. The README lists them. */
export const PASSWORD = 'passerelle-demo-2026';
export const ROLES = {
  volunteer: 'volontaire@exemple.test',
  exchange: 'participant-echange@exemple.test',
  owner: 'oci-responsable@exemple.test',
  coordinator: 'oci-coordination@exemple.test',
  reader: 'oci-lecture@exemple.test',
  programme: 'programme@exemple.test',
  ministry: 'ministere@exemple.test',
};

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** How long a step may take, with a debug server on a busy machine. */
const PATIENCE = 20_000;

/** Characters that a regular expression must escape. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

let browser;

/** Opens Chromium before a file's tests and closes it after them. */
export function useBrowser() {
  before(openBrowser);
  after(closeBrowser);
}

/** Opens Chromium outside of a test. */
export async function openBrowser() {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
}

export function closeBrowser() {
  return browser?.close();
}

/** A page in a new browser context. Without `scripts`, JavaScript stays off. */
export async function visit({ scripts = true, ...options } = {}) {
  const context = await browser.newContext({ baseURL: BASE, javaScriptEnabled: scripts, locale: 'de-DE', timezoneId: 'America/Toronto', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

/** The address of a page in a language. */
export function href(path, language = 'fr') {
  if (language === 'fr') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

/** Opens a page. A status other than 200 is an error. */
export async function open(page, path, language = 'fr') {
  const response = await page.goto(href(path, language));
  assert.equal(response.status(), 200, `${href(path, language)} answered ${response.status()}`);
}

/** Signs somebody in through the form. */
export async function signIn(page, email, password = PASSWORD, language = 'fr') {
  await open(page, '/connexion', language);
  const form = page.locator('form[action="/api/account/sign-in"]');
  await form.locator('[name=email]').fill(email);
  await form.locator('[name=password]').fill(password);
  await press(page, form.getByRole('button'));
  assert.ok(!new URL(page.url()).pathname.endsWith('/connexion'), `${email} could not sign in`);
}

/** Presses a link or button that leads to another page, and waits for that page. */
export async function press(page, button) {
  await Promise.all([page.waitForEvent('framenavigated'), button.click()]);
  await page.waitForLoadState();
}

/** Fails unless the text is visible, and then says what is visible. */
export async function shows(locator) {
  const missing = await locator.first().waitFor({ state: 'visible' }).catch((error) => error);
  if (!missing) return;
  const page = locator.page();
  throw new Error(`${missing.message}\n${page.url()} shows:\n${await page.getByRole('main').innerText()}`);
}

/** The page's only heading of the first level. With a key, only where it has that text. */
export function heading(page, key, language) {
  return page.getByRole('heading', { level: 1, ...(key && { name: t(key, language) }) });
}

/** The field of a label of the catalogue. Labels of required fields have one more word. */
export function field(place, key, language) {
  return place.getByLabel(starting(t(key, language)));
}

/** A choice of a group, by the texts of both. */
export function choice(place, group, option, language) {
  return place.getByRole('radiogroup', { name: starting(t(group, language)) }).getByRole('radio', { name: starting(t(option, language)) });
}

/** Ticks a box or chooses a radio button as the keyboard does. */
export async function tick(box) {
  await box.focus();
  await box.page().keyboard.press('Space');
  assert.ok(await box.isChecked());
}

/** The button with exactly this text. */
export function button(place, key, language) {
  return place.getByRole('button', { name: t(key, language), exact: true });
}

/** A pattern for exactly this text. A browser may show any white space as a space. */
function literally(words) {
  return words.replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+');
}

/** A pattern for a name that begins with this text. */
function starting(words) {
  return words instanceof RegExp ? words : new RegExp(`^\\s*${literally(words)}`);
}

/** Opens the last mail to an address in the demonstration's mailbox, and follows its link. */
export async function followMail(page, address, subject, language = 'fr') {
  await open(page, '/courriels');
  const row = page.getByRole('row').filter({ hasText: address }).filter({ hasText: t(subject, language) });
  await press(page, row.first().getByRole('link'));
  await press(page, page.locator('main .panel').getByRole('link'));
}

/** The violations that axe finds in the open page, with its present scheme and size. */
export async function violations(page) {
  await page.evaluate(axe.source);
  // During the change of a scheme, colours have the contrast of neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const found = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), AXE_TAGS);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' · ')}`);
}

/**
 * Opens a page as if the site had no scripts, in a browser that can run axe: with JavaScript off for good `axe.run` never
 * answers, so the site's own scripts are stopped on their way instead.
 */
export async function withoutScripts(page, open) {
  const stop = (route) => (route.request().resourceType() === 'script' ? route.abort() : route.fallback());
  await page.route('**/*', stop);
  await open();
  await page.unroute('**/*', stop);
}

/** Whether the page fits its window: nothing to scroll sideways for. */
export function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A word as long as an address that somebody pastes. */
const LONG_WORD = 'Llanfair'.repeat(15);

/**
 * By how many pixels a page would scroll sideways, and what would push it, if each text in it were one word of 120 letters. Texts
 * of the interface too: what people write may stand anywhere. Button labels and column headings are the interface's own.
 */
export function overflowOfLongWords(page) {
  return page.evaluate((word) => {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const kept = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const own = node.parentElement.closest('button, .button, thead, svg, script, style, textarea, title, .visually-hidden');
      if (!own && /\p{L}{2}/u.test(node.data)) kept.push([node, node.data]);
    }
    for (const [node] of kept) node.data = word;
    const root = document.documentElement;
    const wide = root.scrollWidth - root.clientWidth;
    const pushing = kept.map(([node]) => node.parentElement).filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    const names = new Set(pushing.map((element) => `${element.parentElement.className || element.parentElement.localName} > ${element.className || element.localName}`));
    for (const [node, text] of kept) node.data = text;
    return wide > 0 ? `${wide} px (${[...names].slice(0, 4).join('; ')})` : '';
  }, LONG_WORD);
}

const catalogues = Object.fromEntries(LANGUAGES.map((language) => [language, catalogue(language)]));

/** The catalogue's text of a key; a pattern where the message has variables. */
export function t(key, language = 'fr') {
  const text = catalogues[language].get(key);
  assert.ok(text !== undefined, `no text for ${key} in ${language}`);
  if (!text.includes('{')) return text;
  const pattern = text.split(/\{[^{}]*\}/).map(literally);
  return new RegExp(pattern.join('.*'));
}

/** The plain messages of a language, by key. */
function catalogue(language) {
  const folder = join(ROOT, 'app/locales', language);
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const messages = new Map();
  for (const [, key, first, rest] of texts.matchAll(/^([a-z][\w-]*) *= *(.*)((?:\n +.*)*)/gm)) {
    messages.set(key, [first, ...rest.split('\n')].map((line) => line.trim()).filter(Boolean).join('\n'));
  }
  return messages;
}
