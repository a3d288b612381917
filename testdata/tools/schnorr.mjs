// The signature of the specification (section 3): Schnorr over E.
import { createHash } from 'node:crypto';
import { bigEndian, concat, toInteger, utf8 } from './bytes.mjs';
import { G, L, add, equal, isOnCurve, multiply } from './curve.mjs';
import { encode } from './field.mjs';
import { hash } from './poseidon2.mjs';

/** The nonce of a spend key, a message and 32 random bytes. */
export function nonceOf(ask, message, random) {
  const digest = createHash('sha512')
    .update(concat(utf8('zsettle/v1/schnorr'), bigEndian(ask, 32), encode(message), random)).digest();
  return toInteger(digest) % L;
}

/** The challenge c, an integer in [0, r). */
export const challenge = (r, ak, message) => hash('SCHNORR', r.x, r.y, ak.x, ak.y, message);

/** The signature (R, s) with a given nonce. */
export function sign(ask, message, nonce) {
  const r = multiply(nonce, G);
  const c = challenge(r, multiply(ask, G), message);
  return { r, c, s: (nonce + c * ask) % L };
}

/** Whether a signature verifies. Any s below 2²⁵² is taken: it need not be smaller than l. */
export function verify(ak, message, { r, s }) {
  if (!isOnCurve(ak) || !isOnCurve(r) || s >= 2n ** 252n) return false;
  return equal(multiply(s, G), add(r, multiply(challenge(r, ak, message), ak)));
}
