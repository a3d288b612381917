// Notes of the specification (section 4): commitment, nullifier, rho, ciphertext.
import { bigEndian, concat, utf8 } from './bytes.mjs';
import { encode } from './field.mjs';
import { seal } from './hpke.mjs';
import { hash } from './poseidon2.mjs';

/** Commitment of a note. */
export const commitment = ({ asset, value, owner, rho }) => hash('NOTE', asset, value, owner, rho);

/** Nullifier of the note with commitment cm at a position. */
export const nullifier = (nk, cm, position, rho) => hash('NULLIFIER', nk, cm, position, rho);

/** rho of a role (MINT, PAYMENT, CHANGE, REFUND); `seed` is the salt of a mint, else nullifier0. */
export const rho = (role, ovk, seed) => hash(`RHO_${role}`, ovk, seed);

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
