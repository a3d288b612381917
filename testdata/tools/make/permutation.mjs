import { fieldHex } from '../field.mjs';
import { permutation } from '../poseidon2.mjs';
import { CORNERS, CORNER_NAMES, element } from '../samples.mjs';

const vector = (name, input) => ({ name, input: input.map(fieldHex), output: permutation(input).map(fieldHex) });

export const vectors = () => [
  vector('counting', [0n, 1n, 2n, 3n]),
  ...CORNERS.map((corner, i) => vector(`all ${CORNER_NAMES[i]}`, new Array(4).fill(corner))),
  vector('sample', [0, 1, 2, 3].map((i) => element(`permutation ${i}`))),
];
