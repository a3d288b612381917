// Deals, closings and legs of the specification (section 8).
import { dynamic, encode, list } from './abi.mjs';
import { concat, toInteger } from './bytes.mjs';
import { keccak256 } from './keccak.mjs';

const hashOf = (...parts) => keccak256(encode(parts));

/** Id of a deal. */
export const idOf = ({ payments, cancelHashes, deadline, revocable, pledged, last, closings }) =>
  hashOf(dynamic(encode([list(payments), list(cancelHashes), deadline, revocable ? 1 : 0, pledged, last, closings])));

/** Leaf of a way to close. */
export const leafOf = ({ payments, time }) => hashOf(list(payments), time);

/** What the legs of a closing are bound to. */
export const closingOf = (deal, leaf) => hashOf(deal, leaf);

/** Key of a leg's slot. */
export const keyOf = (payment, deal, deadline) => hashOf(payment, deal, deadline);

const pair = (a, b) => keccak256(toInteger(a) < toInteger(b) ? concat(a, b) : concat(b, a));

// An odd node goes up as it is: so the left part of n nodes has the greatest power of 2 below n.
const half = (n) => 2 ** Math.floor(Math.log2(n - 1));
const left = (nodes) => nodes.slice(0, half(nodes.length));
const right = (nodes) => nodes.slice(half(nodes.length));

/** Merkle root of leaves; without any it is 0. */
export function closingsOf(leaves) {
  if (leaves.length === 0) return new Uint8Array(32);
  return leaves.length === 1 ? leaves[0] : pair(closingsOf(left(leaves)), closingsOf(right(leaves)));
}

/** Siblings from leaf i to the root. */
export function pathOf(leaves, i) {
  if (leaves.length === 1) return [];
  const n = half(leaves.length);
  return i < n
    ? [...pathOf(left(leaves), i), closingsOf(right(leaves))]
    : [...pathOf(right(leaves), i - n), closingsOf(left(leaves))];
}
