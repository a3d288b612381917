// The context of the specification (section 8): abi.encode of static types is one 32-byte word each.
import { bigEndian, concat, toInteger } from './bytes.mjs';
import { R } from './field.mjs';
import { keccak256 } from './keccak.mjs';

/** Kinds of item. */
export const KINDS = { MINT: 1, TRANSFER: 2, LEG: 3, BURN: 4 };

// A word is an integer or a byte string of 32 bytes; an address is given as an integer.
const word = (value) => (value instanceof Uint8Array ? value : bigEndian(value, 32));

/** abi.encode(chainid, contract, kind, …rest). */
export const encodeContext = (chainId, contract, kind, rest) =>
  concat(...[chainId, contract, KINDS[kind], ...rest].map(word));

/** keccak256 of the encoding, mod r. */
export const contextOf = (encoded) => toInteger(keccak256(encoded)) % R;
