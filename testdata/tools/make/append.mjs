import { fieldHex } from '../field.mjs';
import { element } from '../samples.mjs';
import { BATCH, COMMITMENT_DEPTH, build, pathOf } from '../tree.mjs';

const SUBTREE_DEPTH = 3;

const sample = (label, count) => Array.from({ length: count }, (_, i) => element(`${label} ${i}`));
const placed = (batchIndex, leaves) => leaves.map((leaf, i) => [batchIndex * BATCH + i, leaf]);

function vector(name, before, batchIndex, leaves) {
  const start = batchIndex * BATCH;
  const old = build(COMMITMENT_DEPTH, before);
  const grown = build(COMMITMENT_DEPTH, [...before, ...placed(batchIndex, leaves)]);
  return {
    name, batchIndex, before: before.map(([position, leaf]) => ({ position, leaf: fieldHex(leaf) })),
    leaves: leaves.map(fieldHex), oldRoot: fieldHex(old.root), newRoot: fieldHex(grown.root),
    subtreeRoot: fieldHex(build(SUBTREE_DEPTH, leaves.map((leaf, i) => [i, leaf])).root),
    path: pathOf(old, start).slice(SUBTREE_DEPTH).map((children) => children.map(fieldHex)),
  };
}

export function vectors() {
  const full = sample('batch 0', BATCH);
  const short = sample('batch 1', 5);
  const afterFull = placed(0, full);
  const afterShort = [...afterFull, ...placed(1, short)];
  return [
    vector('first batch, full', [], 0, full),
    vector('second batch, short', afterFull, 1, short),
    vector('third batch, one leaf', afterShort, 2, sample('batch 2', 1)),
    vector('batch of a new parent', afterFull, 4, sample('batch 4', 64)),
    vector('last batch of the tree', afterFull, 2 ** 26 - 1, sample('last batch', 64)),
  ];
}
