// ML-KEM-768 (FIPS 203), key generation only: what the hybrid HPKE key of a card is made of.
import { createHash } from 'node:crypto';
import { concat } from './bytes.mjs';

const Q = 3329;
const N = 256;
const K = 3;

/** SHAKE of the joined parts. */
export const shake = (name, length, ...parts) =>
  new Uint8Array(createHash(name, { outputLength: length }).update(concat(...parts)).digest());

const bitReverse7 = (i) => parseInt(i.toString(2).padStart(7, '0').split('').reverse().join(''), 2);

function zetaPower(exponent) {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = (result * 17) % Q;
  return result;
}

// Algorithm 7: an element of the transformed ring from a seed.
function sampleTransformed(seed) {
  const stream = shake('shake128', 3 * 1024, seed);
  const output = [];
  for (let i = 0; output.length < N; i += 3) {
    const [a, b, c] = stream.subarray(i, i + 3);
    if (c === undefined) throw new Error('sampler ran dry');
    for (const d of [a + 256 * (b % 16), (b >> 4) + 16 * c]) if (d < Q && output.length < N) output.push(d);
  }
  return output;
}

// Algorithm 8 with η = 2.
function sampleCentered(bytes) {
  const bit = (i) => (bytes[i >> 3] >> (i & 7)) & 1;
  return Array.from({ length: N }, (_, i) => (Q + bit(4 * i) + bit(4 * i + 1) - bit(4 * i + 2) - bit(4 * i + 3)) % Q);
}

// Algorithm 9: the number-theoretic transform.
function transform(polynomial) {
  const f = [...polynomial];
  let i = 1;
  for (let length = 128; length >= 2; length /= 2) {
    for (let start = 0; start < N; start += 2 * length) {
      const zeta = zetaPower(bitReverse7(i++));
      for (let j = start; j < start + length; j++) {
        const t = (zeta * f[j + length]) % Q;
        f[j + length] = (f[j] + Q - t) % Q;
        f[j] = (f[j] + t) % Q;
      }
    }
  }
  return f;
}

// Algorithms 11 and 12: the product of transformed elements.
function multiplyTransformed(f, g) {
  const product = new Array(N);
  for (let i = 0; i < N / 2; i++) {
    const gamma = zetaPower(2 * bitReverse7(i) + 1);
    const [a0, a1, b0, b1] = [f[2 * i], f[2 * i + 1], g[2 * i], g[2 * i + 1]];
    product[2 * i] = (a0 * b0 + ((a1 * b1) % Q) * gamma) % Q;
    product[2 * i + 1] = (a0 * b1 + a1 * b0) % Q;
  }
  return product;
}

const addPolynomials = (f, g) => f.map((x, i) => (x + g[i]) % Q);

// Algorithm 5 with 12 bits an element.
function encode12(f) {
  const pairs = Array.from({ length: N / 2 }, (_, i) => [f[2 * i], f[2 * i + 1]]);
  return Uint8Array.from(pairs.flatMap(([a, b]) => [a & 255, (a >> 8) | ((b & 15) << 4), b >> 4]));
}

/** Encapsulation key (1184 bytes) of the key whose 64-byte seed is d ‖ z. */
export function encapsulationKey(seed) {
  const expanded = createHash('sha3-512').update(concat(seed.slice(0, 32), [K])).digest();
  const [rho, sigma] = [expanded.subarray(0, 32), expanded.subarray(32)];
  const noise = (counter) => transform(sampleCentered(shake('shake256', 128, sigma, [counter])));
  const secret = [0, 1, 2].map(noise);
  const error = [3, 4, 5].map(noise);
  const rows = error.map((e, i) =>
    secret.reduce((sum, s, j) => addPolynomials(sum, multiplyTransformed(sampleTransformed(concat(rho, [j, i])), s)), e));
  return concat(...rows.map(encode12), rho);
}
