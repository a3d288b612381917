// Deals of the specification (section 8): the hashes by which the z-contract knows a deal, a closing and a leg.
import { bigEndian, concat, toInteger } from './bytes.mjs';
import { keccak256 } from './keccak.mjs';

const word = (value) => (value instanceof Uint8Array ? value : bigEndian(value, 32));
const list = (values) => [values.length, ...values];
const words = (...values) => concat(...values.map(word));

/** abi.encode of one Deal: the offset of the struct, its seven words, its two lists. */
export function encodeDeal({ payments, cancelHashes, deadline, revocable, pledged, last, closings }) {
  const [one, two] = [list(payments), list(cancelHashes)];
  const head = [7 * 32, (7 + one.length) * 32, deadline, revocable ? 1 : 0, pledged, last, closings];
  return words(32, ...head, ...one, ...two);
}

/** Hash of a leaf: keccak256(abi.encode(payments, time)). */
export const leafHash = ({ payments, time }) => keccak256(words(2 * 32, time, ...list(payments)));

/** What the legs of a closing are bound to: keccak256(abi.encode(deal, leaf)). */
export const closingOf = (deal, leaf) => keccak256(words(deal, leaf));

/** Key of a leg's slot: keccak256(abi.encode(payment, deal, deadline)). */
export const slotOf = (payment, deal, deadline) => keccak256(words(payment, deal, deadline));

const node = (a, b) => keccak256(toInteger(a) < toInteger(b) ? concat(a, b) : concat(b, a));

function above(level) {
  const nodes = [];
  for (let i = 0; i < level.length; i += 2) nodes.push(i + 1 < level.length ? node(level[i], level[i + 1]) : level[i]);
  return nodes;
}

/** Root over hashes of leaves, 32 zero bytes for none. */
export function rootOf(level) {
  if (level.length === 0) return new Uint8Array(32);
  return level.length === 1 ? level[0] : rootOf(above(level));
}

/** The siblings from leaf i up to the root; a node that goes up as it is has none. */
export function pathOf(level, i) {
  if (level.length < 2) return [];
  const sibling = level[i ^ 1];
  return [...(sibling ? [sibling] : []), ...pathOf(above(level), i >> 1)];
}
