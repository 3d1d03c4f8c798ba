// Runs the tests, or takes the README's pictures (`--pictures`), with a `passerelle serve --demo` of its own. The exit
// status is that of the tests, or 1 where the server fails.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const data = join(root, 'target/e2e-data');
const log = join(root, 'target/e2e-server.log');
/** The demonstration should be ready within 40 s of a first start. A busy machine needs more. */
const READY_WITHIN = 120_000;

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
rmSync(data, { recursive: true, force: true });
mkdirSync(data, { recursive: true });
const server = serve();
const code = await ready().then(test).catch(say);
await stop();
process.exit(code);

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function serve() {
  const out = openSync(log, 'w');
  // Only the variables that the server needs, so that a DATABASE_URL or a mail server of the developer is not used.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, PASSERELLE_LISTEN: `127.0.0.1:${port}`, PASSERELLE_DATA_DIR: data };
  const child = spawn(join(root, 'target/debug/passerelle'), ['serve', '--demo'], { cwd: root, env, stdio: ['ignore', out, out] });
  closeSync(out);
  child.ended = new Promise((resolve) => child.once('exit', resolve));
  child.once('error', (error) => say(error));
  return child;
}

async function ready() {
  const start = Date.now();
  while (Date.now() - start < READY_WITHIN) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`${base}/readyz`).catch(() => null);
    if (answer?.ok) {
      console.log(`  demonstration ready after ${((Date.now() - start) / 1000).toFixed(1)} s`);
      keepsNoRoot();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the server is not ready:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

/** Started as root, the server goes on as another user, or says why not. */
function keepsNoRoot() {
  const [, user] = readFileSync(`/proc/${server.pid}/status`, 'utf8').match(/^Uid:\s+(\d+)/m);
  if (user === '0' && !readFileSync(log, 'utf8').includes('goes on as root')) throw new Error('the server keeps root');
}

function test() {
  const wanted = process.argv.slice(2);
  const files = ['.', 'journeys']
    .flatMap((folder) => readdirSync(join(here, folder)).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.test.mjs') && wanted.every((word) => path.includes(word)))
    .sort();
  const env = { ...process.env, PASSERELLE_E2E_BASE: base };
  const what = process.argv.includes('--pictures') ? ['pictures.mjs'] : ['--test', '--test-reporter=spec', ...files];
  const runner = spawn(process.execPath, what, { cwd: here, env, stdio: 'inherit' });
  return new Promise((resolve) => runner.once('exit', (code) => resolve(code ?? 1)));
}

async function stop() {
  if (server.exitCode === null) server.kill('SIGINT');
  const late = setTimeout(() => server.kill('SIGKILL'), 20_000);
  await server.ended;
  clearTimeout(late);
}

function say(error) {
  console.error(error.message);
  return 1;
}
