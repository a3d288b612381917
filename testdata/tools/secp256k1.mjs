// secp256k1, only as far as an Ethereum address needs it.
import { bigEndian, concat } from './bytes.mjs';
import { inverse, mod } from './field.mjs';
import { keccak256 } from './keccak.mjs';

const P = 2n ** 256n - 2n ** 32n - 977n;

/** Order of the group. */
export const N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

const G = {
  x: 0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798n,
  y: 0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8n,
};

function add(p, q) {
  if (p === null) return q;
  if (q === null) return p;
  if (p.x === q.x && p.y !== q.y) return null;
  const slope = p.x === q.x
    ? mod(3n * p.x * p.x * inverse(2n * p.y, P), P)
    : mod((q.y - p.y) * inverse(q.x - p.x, P), P);
  const x = mod(slope * slope - p.x - q.x, P);
  return { x, y: mod(slope * (p.x - x) - p.y, P) };
}

function multiply(scalar, point) {
  let sum = null;
  for (const bit of scalar.toString(2)) {
    sum = add(sum, sum);
    if (bit === '1') sum = add(sum, point);
  }
  return sum;
}

/** The 20-byte Ethereum address of a private key. */
export function ethereumAddress(privateKey) {
  const { x, y } = multiply(privateKey, G);
  return keccak256(concat(bigEndian(x, 32), bigEndian(y, 32))).slice(12);
}
