// Takes the pictures of the README from the demonstration: `tests/e2e/run.sh --pictures` writes them to docs/pictures. Run
// it by hand when these pages have changed.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser, open, openBrowser, press, ROLES, ROOT, shows, signIn, t, visit } from './lib.mjs';
import { paletted } from './palette.mjs';

const FOLDER = join(ROOT, 'docs/pictures');
/** The bound for a picture, for slow connections. */
const MOST_BYTES = 150_000;
const DESK = { viewport: { width: 1280, height: 960 } };
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Each picture: the name of its file, the window, and the steps before it is taken. */
const PICTURES = [
  ['accueil', DESK, (page) => open(page, '/')],
  ['projets', DESK, (page) => open(page, '/placements?region=francophone_africa')],
  ['projet', DESK, aPlacement],
  ['recommandations', DESK, recommendations],
  ['competences', DESK, skills],
  ['candidatures', DESK, candidates],
  ['suivi', DESK, anOffer],
  ['partenaire', PHONE, partner],
  ['intercambio', DESK, (page) => open(page, '/reciprocite', 'es')],
];

await openBrowser();
mkdirSync(FOLDER, { recursive: true });
try {
  for (const [name, window, show] of PICTURES) await take(name, window, show);
} finally {
  await closeBrowser();
}

async function take(name, window, show) {
  const page = await visit({ ...window, locale: 'fr-CA' });
  await show(page);
  await page.mouse.move(0, 0);
  const picture = await paletted(await page.context().newPage(), await page.screenshot());
  assert.ok(picture.length <= MOST_BYTES, `${name}.png would weigh ${picture.length} bytes`);
  writeFileSync(join(FOLDER, `${name}.png`), picture);
  console.log(`  ${name}.png  ${Math.round(picture.length / 1000)} kB`);
  await page.context().close();
}

async function aPlacement(page) {
  await open(page, '/placements');
  await press(page, page.locator('.card-link').first());
}

async function recommendations(page) {
  await signIn(page, ROLES.volunteer);
  await open(page, '/recommandations');
  await page.locator('.ranked-item summary').first().click();
}

async function skills(page) {
  await signIn(page, ROLES.volunteer);
  await open(page, '/profil/skills');
  await page.getByRole('combobox', { name: t('profile-skill-phrase') }).pressSequentially('jardin');
  await shows(page.getByRole('option'));
  await below(page, page.getByRole('heading', { name: t('profile-skill-add-title') }), 260);
}

async function candidates(page) {
  await signIn(page, ROLES.owner);
  await open(page, '/oci/les-ponts-de-roseau/candidatures');
  await press(page, page.getByRole('row').getByRole('link', { name: 'Cercles de lecture' }));
}

async function anOffer(page) {
  await signIn(page, ROLES.volunteer);
  await open(page, '/candidatures');
  const offered = page.locator('.card').filter({ hasText: t('application-state-offered') });
  await press(page, offered.first().getByRole('link'));
}

async function partner(page) {
  await open(page, '/courriels');
  const row = page.getByRole('row').filter({ hasText: t('mail-partner-confirmation-subject') });
  await press(page, row.first().getByRole('link'));
  await press(page, page.locator('main .panel').getByRole('link'));
  await below(page, page.getByRole('heading', { name: t('partner-your-answer') }), 16);
}

/** Scrolls until the element is that far from the top. */
async function below(page, locator, distance) {
  const top = await locator.first().evaluate((element) => element.getBoundingClientRect().top + scrollY);
  await page.evaluate((y) => scrollTo(0, y), top - distance);
}
