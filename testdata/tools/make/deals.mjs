import { hex } from '../bytes.mjs';
import { closingOf, closingsOf, idOf, keyOf, leafOf, pathOf } from '../deals.mjs';
import { R, fieldHex } from '../field.mjs';
import { bytes32, element } from '../samples.mjs';

const LAST_64 = 2n ** 64n - 1n;
const DEADLINE = 1_900_000_000n;

// n fixed payments in the order of numbers.
const payments = (label, n) =>
  Array.from({ length: n }, (_, i) => element(`deals ${label} ${i}`)).sort((a, b) => (a < b ? -1 : 1));

const hashes = (label, n) => Array.from({ length: n }, (_, i) => bytes32(`deals ${label} cancel ${i}`));

// n ways to close, each later than the one before.
const ways = (label, n) =>
  Array.from({ length: n }, (_, i) => ({ payments: payments(`${label} leaf ${i}`, 1 + (i % 3)), time: DEADLINE + BigInt(60 * (i + 1)) }));

const legs = (list, deal, deadline) => list.map((payment) => ({ payment: fieldHex(payment), key: hex(keyOf(payment, deal, deadline)) }));

function leafVector(leaves, i, id, way) {
  const closing = closingOf(id, leaves[i]);
  return {
    time: way.time.toString(), legs: legs(way.payments, closing, way.time), leaf: hex(leaves[i]),
    path: pathOf(leaves, i).map(hex), closing: hex(closing),
  };
}

function vector(name, deal, closings = []) {
  const leaves = closings.map(leafOf);
  const id = idOf({ ...deal, closings: closingsOf(leaves) });
  return {
    name, legs: legs(deal.payments, id, deal.deadline), cancelHashes: deal.cancelHashes.map(hex), deadline: deal.deadline.toString(),
    revocable: deal.revocable, pledged: deal.pledged, last: deal.last.toString(), closings: hex(closingsOf(leaves)), id: hex(id),
    leaves: closings.map((way, i) => leafVector(leaves, i, id, way)),
  };
}

const deal = (label, n, rest = {}) => ({
  payments: payments(label, n), cancelHashes: hashes(label, n), deadline: DEADLINE, revocable: false, pledged: 0, last: 0n, ...rest,
});

const pledge = (label, n, pledged, last, closings) => vector(label, deal(label, n, { pledged, last }), closings);

const late = (n) => DEADLINE + BigInt(60 * n);

export const vectors = () => [
  vector('firm', deal('firm', 2)),
  vector('revocable', deal('revocable', 3, { revocable: true })),
  vector('never called off', deal('never called off', 2, { cancelHashes: hashes('', 2).map(() => new Uint8Array(32)) })),
  vector('at the ends of F', deal('ends', 2, { payments: [1n, R - 1n], deadline: 0n })),
  vector('sixteen payments', deal('sixteen payments', 16, { revocable: true, deadline: LAST_64 })),
  ...[1, 2, 3, 4, 5, 7, 9].map((n) => pledge(`a pledge with ${n} leaves`, 2 + (n % 3), 1 << (n % 2), late(n), ways(`pledge ${n}`, n))),
  pledge('all of sixteen pledged', 16, 0xffff, LAST_64, [{ payments: payments('all', 16), time: LAST_64 }]),
];
