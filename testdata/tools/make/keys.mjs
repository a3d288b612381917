import { PREFIXES } from '../address.mjs';
import { seedOf } from '../bip39.mjs';
import { bigEndian, hex } from '../bytes.mjs';
import { fieldHex } from '../field.mjs';
import { deriveAccount } from '../keys.mjs';
import { ZERO_24, expectTopByteZero, pointJSON } from '../samples.mjs';

const LEGAL_24 = 'legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth useful '
  + 'legal winner thank year wave sausage worth title';
const ZERO_12 = 'abandon '.repeat(11) + 'about';
const scalarHex = (value) => hex(bigEndian(value, 32));

function vector(name, mnemonic, passphrase, network, account) {
  const seed = seedOf(mnemonic, passphrase);
  const prefix = PREFIXES[network];
  const keys = deriveAccount(seed, prefix, account);
  return {
    name, mnemonic, passphrase, network, prefix, account, seed: hex(seed),
    okm: Object.fromEntries(Object.entries(keys.okm).map(([role, bytes]) => [role, hex(bytes)])),
    ask: scalarHex(keys.ask), ak: pointJSON(keys.ak), nk: fieldHex(keys.nk), ovk: fieldHex(keys.ovk),
    ivk: hex(keys.ivk.privateKey), ivkPublic: hex(keys.ivk.publicKey), kemPublic: hex(keys.kemPublic),
    signing: scalarHex(keys.signing), signingAddress: hex(keys.signingAddress),
    owner: fieldHex(keys.owner), address: keys.address,
  };
}

// Found by search: the first accounts of ZERO_24 on the development network with these properties.
function topByteZero(key, account) {
  const found = vector(`${key} with top byte zero`, ZERO_24, '', 'development', account);
  const value = { owner: found.owner, 'ak.x': found.ak.x, nk: found.nk }[key];
  expectTopByteZero(found.name, BigInt(value));
  return found;
}

export const vectors = () => [
  ...Object.keys(PREFIXES).map((network) => vector(`24 words, ${network}`, ZERO_24, '', network, 0)),
  ...[1, 2 ** 31, 2 ** 32 - 1].map((account) => vector(`account ${account}`, LEGAL_24, '', 'development', account)),
  vector('passphrase', LEGAL_24, 'TREZOR', 'main', 0),
  vector('passphrase that NFKD changes', LEGAL_24, 'Zürich ½', 'main', 0),
  vector('12 words', ZERO_12, '', 'test', 7),
  topByteZero('owner', 33), topByteZero('ak.x', 22), topByteZero('nk', 38),
];
