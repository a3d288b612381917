// Writes the golden vectors, or with --check compares them with the committed files. Takes no input and no randomness.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const FILES = [
  'address', 'append', 'audit', 'context', 'curve', 'deal', 'hash', 'keys', 'node', 'note', 'noteciphertext',
  'permutation', 'rho', 'signature', 'statement', 'tree',
];
const DIRECTORY = new URL('../vectors/', import.meta.url);

async function render(name) {
  const { vectors } = await import(`./make/${name}.mjs`);
  return JSON.stringify({ generator: 'testdata/tools/generate.mjs', version: 1, vectors: vectors() }, null, 1) + '\n';
}

function stored(name) {
  try {
    return readFileSync(new URL(`${name}.json`, DIRECTORY), 'utf8');
  } catch {
    return null;
  }
}

async function check() {
  const stale = [];
  for (const name of FILES) if (stored(name) !== (await render(name))) stale.push(`${name}.json`);
  const known = (file) => file.startsWith('published_') || FILES.includes(file.replace(/\.json$/, ''));
  const stray = readdirSync(DIRECTORY).filter((file) => !known(file));
  for (const file of stale) console.error(`${file} differs from what this program makes`);
  for (const file of stray) console.error(`${file} is made by nobody`);
  return stale.length + stray.length === 0;
}

async function write() {
  for (const name of FILES) writeFileSync(new URL(`${name}.json`, DIRECTORY), await render(name));
}

const options = process.argv.slice(2);
if (options.length === 0) await write();
else if (options.length === 1 && options[0] === '--check') process.exitCode = (await check()) ? 0 : 1;
else {
  console.error('usage: node generate.mjs [--check]');
  process.exitCode = 2;
}
