// Fixed inputs of the vectors. Nothing here is random: samples are hashes of their own names.
import { createHash } from 'node:crypto';
import { PREFIXES } from './address.mjs';
import { seedOf } from './bip39.mjs';
import { concat, toInteger, utf8 } from './bytes.mjs';
import { L } from './curve.mjs';
import { R, fieldHex } from './field.mjs';
import { deriveAccount } from './keys.mjs';

/** 64 fixed bytes named by a label. */
export const bytes64 = (label) =>
  new Uint8Array(createHash('sha512').update(concat(utf8('zsettle vector '), utf8(label))).digest());

/** 32 fixed bytes named by a label. */
export const bytes32 = (label) => bytes64(label).slice(0, 32);

/** A fixed element of F. */
export const element = (label) => toInteger(bytes64(label)) % R;

/** A fixed scalar of E, not 0. */
export const scalar = (label) => (toInteger(bytes64(label)) % (L - 1n)) + 1n;

/** A fixed 20-byte address as an integer. */
export const address = (label) => toInteger(bytes64(label).slice(0, 20));

/** Elements where implementations break: ends of the field, words of 64 bits, a top byte of zero. */
export const CORNERS = [0n, 1n, R - 1n, 2n ** 64n - 1n, 2n ** 64n, 2n ** 248n - 1n, 2n ** 248n, (R - 1n) / 2n];

/** Names of CORNERS, in order. */
export const CORNER_NAMES = ['0', '1', 'r-1', '2^64-1', '2^64', '2^248-1', '2^248', '(r-1)/2'];

/** The largest value a note may have. */
export const MAX_VALUE = 2n ** 120n - 1n;

/** BIP-39's mnemonic of 256 zero bits. */
export const ZERO_24 = 'abandon '.repeat(23) + 'art';

/** Name and keys of the account of keys.json that other vectors use. */
export const ACCOUNT_NAME = '24 words, development';
export const ACCOUNT = deriveAccount(seedOf(ZERO_24), PREFIXES.development, 0);

/** A point of E as JSON. */
export const pointJSON = ({ x, y }) => ({ x: fieldHex(x), y: fieldHex(y) });

/** Fails when a vector lost the property it is kept for. */
export function expectTopByteZero(name, value) {
  if (value >> 248n !== 0n) throw new Error(`${name}: top byte is not zero any more`);
}
