// The context of the specification (section 8).
import { encode } from './abi.mjs';
import { toInteger } from './bytes.mjs';
import { R } from './field.mjs';
import { keccak256 } from './keccak.mjs';

/** Kinds of item. */
export const KINDS = { MINT: 1, TRANSFER: 2, LEG: 3, BURN: 4, JOINT: 5, DISTRIBUTION: 6, CONSOLIDATION: 7 };

/** abi.encode(chainid, contract, kind, …rest). */
export const encodeContext = (chainId, contract, kind, rest) => encode([chainId, contract, KINDS[kind], ...rest]);

/** keccak256 of the encoding, mod r. */
export const contextOf = (encoded) => toInteger(keccak256(encoded)) % R;
