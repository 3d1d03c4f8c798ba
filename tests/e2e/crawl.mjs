// Finds every page that links lead to, with examples of each kind: `/placements/{id}` stands for all placements.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, ROOT } from './lib.mjs';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Addresses that are not pages: files, and answers for programs. */
const NOT_A_PAGE = /^\/(api|pkg|fonts|favicon|passerelle\.css|healthz|readyz|metrics)|\.(pdf|csv|xlsx|ics|json|svg)$/;
/** Pages of one kind differ by state (a draft, a published one), so several of each kind are visited. */
const EXAMPLES = 2;

/** The paths that links of the French pages lead to, from `starts`. Only the first query of a path is kept. */
export async function crawl(page, starts) {
  const waiting = [...starts];
  const seen = new Map();
  const paths = [];
  while (waiting.length > 0) {
    const path = waiting.shift();
    const kind = kindOf(path);
    const known = seen.get(kind) ?? new Set();
    if (known.has(path) || known.size >= EXAMPLES) continue;
    seen.set(kind, known.add(path));
    const response = await page.goto(path);
    if (!response || !(response.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    if (new URL(page.url()).pathname !== path.split('?')[0]) continue;
    paths.push({ path, status: response.status() });
    waiting.push(...(await linksOf(page)));
  }
  return paths;
}

/** The kind of page of an address, without identifiers and slugs. */
export function kindOf(path) {
  return path.split('?')[0].replace(UUID, '{id}').replace(/^\/oci\/(?!candidatures|projets|inscription)[^/]+/, '/oci/{slug}');
}

async function linksOf(page) {
  const links = await page.locator('a[href]').evaluateAll((anchors) => anchors.map((anchor) => anchor.href));
  return links
    .map((link) => new URL(link))
    .filter((url) => url.origin === BASE && !/^\/(en|es)(\/|$)/.test(url.pathname) && !NOT_A_PAGE.test(url.pathname))
    .map((url) => url.pathname);
}

/** The addresses that the application declares. */
export function declared() {
  const sources = readdirSync(join(ROOT, 'app/src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.rs'))
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8'));
  const paths = sources.flatMap((source) => [...source.matchAll(/path!\("([^"]+)"\)/g)].map(([, path]) => path));
  return [...new Set(paths)].filter((path) => !path.includes('*'));
}

/** Whether an address matches a declared path. */
export function answers(path, declaredPath) {
  const pattern = declaredPath.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part)).join('/');
  return new RegExp(`^${pattern}$`).test(path);
}
