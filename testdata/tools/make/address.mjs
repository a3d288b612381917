import { PREFIXES, refusal } from '../address.mjs';
import { BECH32, BECH32M, encode } from '../bech32m.mjs';
import { bigEndian, concat, hex } from '../bytes.mjs';
import { R } from '../field.mjs';
import { deriveKeyPair } from '../hpke.mjs';
import { bytes32, element } from '../samples.mjs';

const OWNER = element('address owner');
const KEY = deriveKeyPair(bytes32('address key')).publicKey;
const NO_KEY = new Uint8Array(32);
const payload = (owner, key, version = 1) => concat([version], bigEndian(owner, 32), key);

function vector(name, network, owner, key, text, reason) {
  if (refusal(text, PREFIXES[network]) !== reason) throw new Error(`${name}: refused as ${refusal(text, PREFIXES[network])}`);
  return {
    name, network, prefix: PREFIXES[network], owner: hex(bigEndian(owner, 32)), ivkPublic: hex(key), address: text,
    valid: reason === '', reason,
  };
}

const good = (name, network, owner) =>
  vector(name, network, owner, KEY, encode(PREFIXES[network], payload(owner, KEY), BECH32M), '');

const bad = (name, reason, text, owner = OWNER, key = KEY) => vector(name, 'development', owner, key, text, reason);
const badPayload = (name, reason, bytes, owner, key) => bad(name, reason, encode('zsd', bytes, BECH32M), owner, key);

function changed(text) {
  const last = text.at(-1) === 'q' ? 'p' : 'q';
  return text.slice(0, -1) + last;
}

export function vectors() {
  const address = encode('zsd', payload(OWNER, KEY), BECH32M);
  return [
    ...Object.keys(PREFIXES).map((network) => good(`sample, ${network}`, network, OWNER)),
    good('owner 1', 'development', 1n),
    good('owner r-1', 'development', R - 1n),
    good('owner 2^248-1', 'development', 2n ** 248n - 1n),
    bad('plain bech32 checksum', 'checksum', encode('zsd', payload(OWNER, KEY), BECH32)),
    bad('last character changed', 'checksum', changed(address)),
    bad('two characters swapped', 'checksum', address.slice(0, 10) + address[11] + address[10] + address.slice(12)),
    bad('character left out', 'checksum', address.slice(0, 20) + address.slice(21)),
    bad('prefix changed, same checksum', 'checksum', address.replace('zsd1', 'zst1')),
    bad('mixed case', 'case', address.slice(0, 8) + address.slice(8).toUpperCase()),
    bad('character outside the alphabet', 'checksum', address.slice(0, 10) + 'b' + address.slice(11)),
    bad('empty', 'checksum', ''),
    bad('prefix of no network', 'prefix', encode('zsx', payload(OWNER, KEY), BECH32M)),
    badPayload('version 0', 'version', payload(OWNER, KEY, 0)),
    badPayload('version 2', 'version', payload(OWNER, KEY, 2)),
    badPayload('one byte short', 'length', payload(OWNER, KEY).slice(0, -1)),
    badPayload('one byte long', 'length', concat(payload(OWNER, KEY), [0])),
    badPayload('owner r', 'owner', payload(R, KEY), R),
    badPayload('owner 2^256-1', 'owner', payload(2n ** 256n - 1n, KEY), 2n ** 256n - 1n),
    badPayload('owner 0', 'owner', payload(0n, KEY), 0n),
    badPayload('key of zeros', 'key', payload(OWNER, NO_KEY), OWNER, NO_KEY),
  ];
}
