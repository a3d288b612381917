import { hex } from '../bytes.mjs';
import { closingOf, encodeDeal, leafHash, pathOf, rootOf, slotOf } from '../deal.mjs';
import { R, fieldHex } from '../field.mjs';
import { keccak256 } from '../keccak.mjs';
import { bytes32, element } from '../samples.mjs';

const ascending = (values) => values.toSorted((a, b) => (a < b ? -1 : 1));
const payments = (label, count) =>
  ascending(Array.from({ length: count }, (_, i) => element(`deal ${label} payment ${i}`)));
const hashes = (label, count) => Array.from({ length: count }, (_, i) => bytes32(`deal ${label} cancel ${i}`));
const leaf = (label, count, time) => ({ payments: payments(`${label} leaf`, count), time });

function leafVector(deal, level, { payments, time }, i) {
  const closing = closingOf(deal, level[i]);
  return {
    payments: payments.map(fieldHex), time: time.toString(), hash: hex(level[i]), path: pathOf(level, i).map(hex),
    closing: hex(closing), slots: payments.map((payment) => hex(slotOf(payment, closing, time))),
  };
}

function vector(name, deal, leaves = []) {
  const level = leaves.map(leafHash);
  const encoded = encodeDeal({ ...deal, closings: rootOf(level) });
  const id = keccak256(encoded);
  return {
    name, payments: deal.payments.map(fieldHex), cancelHashes: deal.cancelHashes.map(hex),
    deadline: deal.deadline.toString(), revocable: deal.revocable, pledged: deal.pledged, last: deal.last.toString(),
    closings: hex(rootOf(level)), encoded: hex(encoded), deal: hex(id),
    slots: deal.payments.map((payment) => hex(slotOf(payment, id, deal.deadline))),
    leaves: leaves.map((one, i) => leafVector(id, level, one, i)),
  };
}

const LAST_64 = 2n ** 64n - 1n;
const plain = (label, count) => ({
  payments: payments(label, count), cancelHashes: hashes(label, count),
  deadline: 1_900_000_000n, revocable: false, pledged: 0, last: 0n,
});
const pledge = (label, count, pledged) => ({ ...plain(label, count), pledged, last: 1_900_009_000n });
const leaves = (label, count) =>
  Array.from({ length: count }, (_, i) => leaf(`${label} ${i}`, 1 + (i % 3), 1_900_000_000n + 1000n * BigInt(i)));

export const vectors = () => [
  vector('swap', plain('swap', 2)),
  vector('revocable', { ...plain('swap', 2), revocable: true }),
  vector('nobody may call it off', { ...plain('swap', 2), cancelHashes: [new Uint8Array(32), new Uint8Array(32)] }),
  vector('ring', plain('ring', 3)),
  vector('ends of the field', { ...plain('ends', 2), payments: [0n, R - 1n], deadline: LAST_64 }),
  vector('sixteen payments', plain('sixteen', 16)),
  vector('pledge, one leaf', pledge('one', 2, 2), leaves('one', 1)),
  vector('pledge, two leaves', pledge('two', 2, 1), leaves('two', 2)),
  vector('pledge, three leaves', pledge('three', 3, 6), leaves('three', 3)),
  vector('pledge, seven leaves', pledge('seven', 2, 3), leaves('seven', 7)),
  vector('pledge, everything at its end',
    { ...pledge('end', 16, 65535), deadline: LAST_64, revocable: true, last: LAST_64 }, [leaf('end', 16, LAST_64)]),
];
