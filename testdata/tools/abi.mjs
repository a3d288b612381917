// abi.encode of Solidity, as far as the specification uses it (section 8).
import { bigEndian, concat } from './bytes.mjs';

/** One word: an integer or a byte string of 32 bytes. An address and a flag are given as integers. */
export const word = (value) => (value instanceof Uint8Array ? value : bigEndian(value, 32));

/** A part of a tuple that is not of a fixed size. */
export const dynamic = (bytes) => ({ bytes });

/** A list of words. */
export const list = (values) => dynamic(concat(word(values.length), ...values.map(word)));

/** A tuple: what is dynamic stands behind all words, and its place is given in its stead. */
export function encode(parts) {
  let place = 32 * parts.length;
  const places = parts.map((part) => (part.bytes === undefined ? word(part) : word((place += part.bytes.length) - part.bytes.length)));
  return concat(...places, ...parts.filter((part) => part.bytes !== undefined).map((part) => part.bytes));
}
