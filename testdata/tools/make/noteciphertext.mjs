import { bigEndian, concat, hex, utf8 } from '../bytes.mjs';
import { R, fieldHex } from '../field.mjs';
import { deriveKeyPair, seal } from '../hpke.mjs';
import { ciphertextInfo, commitment, refusal } from '../note.mjs';
import { ACCOUNT, ACCOUNT_NAME, CORNERS, CORNER_NAMES, MAX_VALUE, address, bytes32, element } from '../samples.mjs';

const RECIPIENT = ACCOUNT.ivk;
const STRANGER = deriveKeyPair(bytes32('note stranger'));
const SAMPLE = {
  asset: address('ciphertext asset'), value: 2_500_000n, owner: ACCOUNT.owner, rho: element('ciphertext rho'),
};

// Unlike note.mjs this also makes plaintexts that no honest sender makes.
const rawPlaintext = ({ asset, value, rho }, memo) =>
  concat(bigEndian(value, 16), bigEndian(asset, 20), bigEndian(rho, 32), memo, new Uint8Array(76 - memo.length));

// `options`: memo; reason of a refusal; cm on the chain; recipient the sender seals to; alter the sealed bytes.
function vector(name, changes, options = {}) {
  const note = { ...SAMPLE, ...changes };
  const { memo = new Uint8Array(0), reason = '', recipient = RECIPIENT, alter = (bytes) => bytes } = options;
  const cm = options.cm ?? commitment(note);
  const material = bytes32(`note ephemeral ${name}`);
  const plaintext = rawPlaintext(note, memo);
  const sealedInfo = ciphertextInfo(options.sealedCommitment ?? cm);
  const { enc, ciphertext } = seal(deriveKeyPair(material), recipient.publicKey, sealedInfo, new Uint8Array(0), plaintext);
  const sealed = alter(concat(enc, ciphertext));
  const refused = refusal(RECIPIENT, note.owner, cm, sealed);
  if (refused !== reason) throw new Error(`${name}: refused as ${refused}`);
  return {
    name, account: ACCOUNT_NAME, ivk: hex(RECIPIENT.privateKey), ivkPublic: hex(RECIPIENT.publicKey), owner: fieldHex(note.owner),
    commitment: fieldHex(cm), ephemeralMaterial: hex(material), asset: hex(bigEndian(note.asset, 20)),
    value: note.value.toString(), rho: hex(bigEndian(note.rho, 32)), memo: hex(memo), plaintext: hex(plaintext),
    ciphertext: hex(sealed), valid: reason === '', reason,
  };
}

const flip = (index) => (bytes) => bytes.map((byte, i) => (i === index ? byte ^ 1 : byte));
const smallOrder = (bytes) => concat(new Uint8Array(32), bytes.slice(32));

const drops = () => [
  vector('bit of enc flipped', {}, { reason: 'authentication', alter: flip(0) }),
  vector('bit of the body flipped', {}, { reason: 'authentication', alter: flip(40) }),
  vector('bit of the tag flipped', {}, { reason: 'authentication', alter: flip(191) }),
  vector('enc of zeros', {}, { reason: 'authentication', alter: smallOrder }),
  vector('sealed for somebody else', {}, { reason: 'authentication', recipient: STRANGER }),
  vector('sealed for another commitment', {}, { reason: 'authentication', sealedCommitment: element('other commitment') }),
  vector('one byte short', {}, { reason: 'length', alter: (bytes) => bytes.slice(0, -1) }),
  vector('one byte long', {}, { reason: 'length', alter: (bytes) => concat(bytes, [0]) }),
  vector('value not that of the commitment', { value: 3n }, { reason: 'commitment', cm: commitment(SAMPLE) }),
  vector('rho not that of the commitment', { rho: 3n }, { reason: 'commitment', cm: commitment(SAMPLE) }),
  vector('value 2^120', { value: MAX_VALUE + 1n }, { reason: 'value' }),
  vector('rho r, that is 0 if reduced', { rho: R }, { reason: 'rho', cm: commitment({ ...SAMPLE, rho: 0n }) }),
];

export const vectors = () => [
  vector('sample', {}),
  vector('memo', {}, { memo: utf8('invoice 4711, grüße') }),
  vector('memo of 76 bytes', {}, { memo: utf8('m'.repeat(76)) }),
  ...[0n, 1n, 2n ** 64n - 1n, 2n ** 64n, MAX_VALUE].map((value) => vector(`value ${value}`, { value })),
  ...CORNERS.map((rho, i) => vector(`rho ${CORNER_NAMES[i]}`, { rho })),
  ...drops(),
];
