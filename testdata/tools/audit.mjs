// Audit encryption of the specification (section 6).
import { G, L, multiply } from './curve.mjs';
import { mod } from './field.mjs';
import { hash, squeeze } from './poseidon2.mjs';

/** The contract's audit key A = 8·A′ of a regulator's secret a. */
export const auditKey = (a) => multiply(8n, multiply(a, G));

/** Ephemeral scalar of a transaction of kind MINT, TRANSFER, DISTRIBUTION, CONSOLIDATION or BURN. */
export const ephemeralScalar = (kind, inputs) => hash(`EPHEMERAL_${kind}`, ...inputs) % L;

/** E = e·G, S = e·A and the keystream of `count` elements. */
export function keystream(e, key, count) {
  const ephemeral = multiply(e, G);
  const shared = multiply(e, key);
  return { ephemeral, shared, stream: squeeze('AUDIT', [shared.y, ephemeral.y, key.y], count) };
}

/** Ciphertext of plaintext elements. */
export const encrypt = (plaintext, stream) => plaintext.map((x, i) => mod(x + stream[i]));

/** Two values in one element. */
export const pack = (low, high) => low + (high << 120n);
