// The field F of the specification (section 1): scalars of BN254.
import { bigEndian, hex, toInteger } from './bytes.mjs';

/** Order of F. */
export const R = 21888242871839275222246405745257275088548364400416034343698204186575808495617n;

/** Least non-negative residue of an integer. */
export const mod = (value, modulus = R) => {
  const residue = value % modulus;
  return residue < 0n ? residue + modulus : residue;
};

/** base^exponent, by square and multiply. */
export function power(base, exponent, modulus = R) {
  let result = 1n;
  let square = mod(base, modulus);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** Multiplicative inverse modulo a prime; 0 has none. */
export function inverse(value, modulus = R) {
  if (mod(value, modulus) === 0n) throw new Error('0 has no inverse');
  return power(value, modulus - 2n, modulus);
}

/** The 32 bytes of a canonical element. */
export function encode(element) {
  if (element < 0n || element >= R) throw new Error('not canonical');
  return bigEndian(element, 32);
}

/** The element that 32 bytes encode; refuses values that are not canonical. */
export function decode(bytes) {
  const value = toInteger(bytes);
  if (bytes.length !== 32 || value >= R) throw new Error('not canonical');
  return value;
}

/** 0x and 64 digits. */
export const fieldHex = (element) => hex(encode(element));
