import { R, fieldHex } from '../field.mjs';
import { element } from '../samples.mjs';
import { COMMITMENT_DEPTH, PARTICIPANTS_DEPTH, build, pathOf, rootOfPath } from '../tree.mjs';

const sample = (count, from = 0) => Array.from({ length: count }, (_, i) => [from + i, element(`leaf ${from + i}`)]);

function pathVector(tree, position) {
  const leaf = tree.levels[0].get(BigInt(position)) ?? 0n;
  const path = pathOf(tree, position);
  if (rootOfPath(leaf, position, path) !== tree.root) throw new Error('path does not give the root');
  return { position, leaf: fieldHex(leaf), levels: path.map((children) => children.map(fieldHex)) };
}

function vector(name, kind, leaves, positions) {
  const depth = { commitment: COMMITMENT_DEPTH, participants: PARTICIPANTS_DEPTH }[kind];
  const tree = build(depth, leaves);
  return {
    name: `${kind}, ${name}`, kind, depth, leaves: leaves.map(([position, leaf]) => ({ position, leaf: fieldHex(leaf) })),
    root: fieldHex(tree.root), paths: positions.map((position) => pathVector(tree, position)),
  };
}

export const vectors = () => [
  vector('no leaves', 'commitment', [], [0]),
  vector('one leaf', 'commitment', sample(1), [0, 1]),
  vector('five leaves', 'commitment', sample(5), [0, 3, 4]),
  vector('a full batch', 'commitment', sample(64), [0, 27, 63, 64]),
  vector('a full and a short batch', 'commitment', sample(67), [0, 63, 64, 66]),
  vector('two short batches', 'commitment', [...sample(3), ...sample(2, 64)], [2, 3, 65]),
  vector('leaves 1 and r-1', 'commitment', [[0, 1n], [1, R - 1n]], [0, 1]),
  vector('ends of the tree', 'commitment', [[0, element('first leaf')], [2 ** 32 - 1, element('last leaf')]], [0, 2 ** 32 - 1]),
  vector('no leaves', 'participants', [], [0]),
  vector('one leaf', 'participants', sample(1), [0]),
  vector('six leaves, the third removed', 'participants', sample(6).filter(([position]) => position !== 2), [0, 2, 5]),
  vector('ends of the tree', 'participants', [[0, element('first leaf')], [4 ** 10 - 1, element('last leaf')]], [0, 4 ** 10 - 1]),
];
