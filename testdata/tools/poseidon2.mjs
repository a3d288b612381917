// Poseidon2 over F, width 4, 8 full and 56 partial rounds; the sponge and the tree node of the specification (section 2).
import { R, mod } from './field.mjs';
import { grain, nextElement } from './grain.mjs';
import { allPowersIrreducible } from './matrix.mjs';

const WIDTH = 4;
const FULL = 8;
const PARTIAL = 56;

function roundConstants(next) {
  const full = () => Array.from({ length: WIDTH }, () => nextElement(next));
  const first = Array.from({ length: FULL / 2 }, full);
  const partial = Array.from({ length: PARTIAL }, () => nextElement(next));
  const last = Array.from({ length: FULL / 2 }, full);
  return { first, partial, last };
}

// The internal matrix is all ones but for its diagonal; the first candidate is taken whose powers M, M², … M^(2·width)
// all have an irreducible characteristic polynomial. Returned is the diagonal less one, as published.
function internalDiagonal(next) {
  for (;;) {
    const diagonal = Array.from({ length: WIDTH }, () => mod(next()));
    const matrix = diagonal.map((d, i) => diagonal.map((_, j) => (i === j ? d : 1n)));
    if (allPowersIrreducible(matrix, 2 * WIDTH)) return diagonal.map((d) => mod(d - 1n));
  }
}

const source = grain(254, WIDTH, FULL, PARTIAL);

/** Round constants: `first` and `last` hold four a round, `partial` one. */
export const CONSTANTS = roundConstants(source);

/** Diagonal of the internal matrix, less one. */
export const DIAGONAL = internalDiagonal(source);

const EXTERNAL = [[5n, 7n, 1n, 3n], [4n, 6n, 1n, 1n], [1n, 3n, 5n, 7n], [1n, 1n, 4n, 6n]];

const fifth = (x) => {
  const square = (x * x) % R;
  return (((square * square) % R) * x) % R;
};

const external = (state) => EXTERNAL.map((row) => row.reduce((sum, m, j) => sum + m * state[j], 0n) % R);

function internal(state) {
  const sum = state.reduce((a, b) => a + b, 0n);
  return state.map((x, i) => (sum + DIAGONAL[i] * x) % R);
}

const fullRound = (state, constants) => external(state.map((x, i) => fifth(x + constants[i])));
const partialRound = ([first, ...rest], constant) => internal([fifth(first + constant), ...rest]);

/** The permutation of four elements. */
export function permutation(input) {
  let state = external(input);
  for (const constants of CONSTANTS.first) state = fullRound(state, constants);
  for (const constant of CONSTANTS.partial) state = partialRound(state, constant);
  for (const constants of CONSTANTS.last) state = fullRound(state, constants);
  return state;
}

/** Inner node of both trees: permutation(children)[0] + children[0]. */
export const node = (children) => mod(permutation(children)[0] + children[0]);

/** The domain tags: name → [tag, arity]. */
export const TAGS = {
  OWNER: [1, 3], NOTE: [2, 4], NULLIFIER: [3, 4],
  RHO_MINT: [4, 2], RHO_PAYMENT: [5, 2], RHO_CHANGE: [6, 2], RHO_REFUND: [7, 2],
  SCHNORR: [8, 5], AUDIT: [9, 3],
  EPHEMERAL_MINT: [10, 2], EPHEMERAL_TRANSFER: [11, 6], EPHEMERAL_BURN: [12, 4],
  TRANSFER: [13, 7], BURN: [14, 7],
  DIGEST_MINT: [15, 8], DIGEST_TRANSFER: [16, 14], DIGEST_BURN: [17, 12], DIGEST_APPEND: [18, 3],
  RHO_DISTRIBUTION: [19, 3], RHO_CONSOLIDATION: [20, 2],
  EPHEMERAL_DISTRIBUTION: [21, 12], EPHEMERAL_CONSOLIDATION: [22, 10],
  DISTRIBUTION: [23, 13], CONSOLIDATION: [24, 11],
  DIGEST_DISTRIBUTION: [25, 31], DIGEST_CONSOLIDATION: [26, 17],
};

/** The first `count` elements squeezed from the sponge after absorbing the inputs under a tag. */
export function squeeze(name, inputs, count) {
  const [tag, arity] = TAGS[name];
  if (inputs.length !== arity) throw new Error(`${name} takes ${arity} inputs, not ${inputs.length}`);
  let state = [0n, 0n, 0n, (BigInt(tag) << 32n) + BigInt(arity)];
  for (let i = 0; i < arity; i += 3) {
    state = permutation(state.map((x, j) => (j < 3 && i + j < arity ? mod(x + inputs[i + j]) : x)));
  }
  const output = [];
  while (output.length < count) {
    if (output.length > 0) state = permutation(state);
    output.push(...state.slice(0, 3));
  }
  return output.slice(0, count);
}

/** Hash(tag; inputs). */
export const hash = (name, ...inputs) => squeeze(name, inputs, 1)[0];
