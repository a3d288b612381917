// Notes of the specification (section 4): commitment, nullifier, rho, ciphertext.
import { bigEndian, concat, toInteger, utf8 } from './bytes.mjs';
import { R, encode } from './field.mjs';
import { open, seal } from './hpke.mjs';
import { hash } from './poseidon2.mjs';

/** Commitment of a note. */
export const commitment = ({ asset, value, owner, rho }) => hash('NOTE', asset, value, owner, rho);

/** Nullifier of the note with commitment cm at a position. */
export const nullifier = (nk, cm, position, rho) => hash('NULLIFIER', nk, cm, position, rho);

/** rho of a role (MINT, PAYMENT, CHANGE, REFUND, CONSOLIDATION); `seed` is the salt of a mint, else nullifier0. */
export const rho = (role, ovk, seed) => hash(`RHO_${role}`, ovk, seed);

/** rho of payment i of a distribution. */
export const rhoOfDistribution = (ovk, nullifier0, i) => hash('RHO_DISTRIBUTION', ovk, nullifier0, BigInt(i));

/** Plaintext of a note ciphertext, 144 bytes. */
export function plaintext({ asset, value, rho }, memo) {
  if (memo.length > 76) throw new Error('memo too long');
  return concat(bigEndian(value, 16), bigEndian(asset, 20), encode(rho), memo, new Uint8Array(76 - memo.length));
}

/** HPKE info of a note ciphertext. */
export const ciphertextInfo = (cm) => concat(utf8('zsettle/v1/note'), encode(cm));

/** The 192-byte ciphertext of a note for a recipient's X25519 public key. */
export function encryptNote(ephemeral, recipient, note, memo) {
  const { enc, ciphertext } = seal(ephemeral, recipient, ciphertextInfo(commitment(note)), new Uint8Array(0), plaintext(note, memo));
  return concat(enc, ciphertext);
}

function opened(recipient, cm, sealed) {
  try {
    return open(recipient, sealed.slice(0, 32), ciphertextInfo(cm), new Uint8Array(0), sealed.slice(32));
  } catch {
    return null;
  }
}

/** Why a recipient drops a note ciphertext that came with commitment cm; '' when it keeps it. */
export function refusal(recipient, owner, cm, sealed) {
  if (sealed.length !== 192) return 'length';
  const bytes = opened(recipient, cm, sealed);
  if (bytes === null) return 'authentication';
  const [value, asset, rhoValue] = [bytes.slice(0, 16), bytes.slice(16, 36), bytes.slice(36, 68)].map(toInteger);
  if (value >> 120n !== 0n) return 'value';
  if (rhoValue >= R) return 'rho';
  return commitment({ asset, value, owner, rho: rhoValue }) === cm ? '' : 'commitment';
}
