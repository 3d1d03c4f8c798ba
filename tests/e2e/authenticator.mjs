// An authenticator app, and the pages on which its codes are typed.
import { createHmac } from 'node:crypto';
import { button, field, open, press, shows } from './lib.mjs';
import { PASSWORD } from './people.mjs';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP = 30_000;

/** The six digits of a key in base32. A code counts once, so a second one is that of the next step, which the site accepts too. */
export function code(key, steps = 0) {
  const bits = [...key.replace(/\s/g, '')].map((sign) => SIGNS.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigInt64BE(BigInt(Math.floor(Date.now() / STEP) + steps));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const number = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Begins to set a second factor up, for somebody who signed up in these tests. The key and the recovery codes of its page. */
export async function beginSetup(page, language) {
  await open(page, '/compte', language);
  await press(page, page.getByRole('main').locator('a[href$="/validation-en-deux-etapes"]'));
  await page.locator('[name=current_password]').fill(PASSWORD);
  await press(page, button(page, 'second-factor-begin-button', language));
  await shows(page.locator('svg.qr-code'));
  const recovery = await page.locator('.recovery-codes li').allInnerTexts();
  return { key: await page.locator('.secret-key').innerText(), recovery };
}

/** Confirms with the code of the previous step, so that the present one is still good to sign in. */
export async function confirmSetup(page, key, language) {
  await field(page, 'second-factor-code', language).fill(code(key, -1));
  await press(page, button(page, 'second-factor-setup-button', language));
}

/** Types the address and the password. The page of the code follows. */
export async function halfSignIn(page, email, language) {
  await open(page, '/connexion', language);
  const form = page.locator('form[action="/api/account/sign-in"]');
  await form.locator('[name=email]').fill(email);
  await form.locator('[name=password]').fill(PASSWORD);
  await press(page, form.getByRole('button'));
}
