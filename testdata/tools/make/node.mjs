import { fieldHex } from '../field.mjs';
import { node } from '../poseidon2.mjs';
import { CORNERS, CORNER_NAMES, element, expectTopByteZero } from '../samples.mjs';

const vector = (name, children) => ({ name, children: children.map(fieldHex), node: fieldHex(node(children)) });
const place = (value, index) => [0, 1, 2, 3].map((i) => (i === index ? value : 0n));

function topByteZero() {
  const children = [217n, 0n, 0n, 0n];
  expectTopByteZero('node', node(children));
  return vector('node with top byte zero', children);
}

export const vectors = () => [
  vector('counting', [1n, 2n, 3n, 4n]),
  ...CORNERS.map((corner, i) => vector(`all ${CORNER_NAMES[i]}`, new Array(4).fill(corner))),
  ...[0, 1, 2, 3].map((i) => vector(`only child ${i}`, place(element('node'), i))),
  topByteZero(),
];
