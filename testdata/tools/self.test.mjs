// The tools against the rules of algebra and of the specification that no single vector shows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { D, G, IDENTITY, L, add, equal, isOnCurve, multiply, negate } from './curve.mjs';
import { R, decode, encode, inverse, power } from './field.mjs';
import { CONSTANTS, DIAGONAL, TAGS, node, permutation, squeeze } from './poseidon2.mjs';
import { scalar } from './samples.mjs';
import { build } from './tree.mjs';

test('field', () => {
  assert.equal((7n * inverse(7n)) % R, 1n);
  assert.equal(decode(encode(R - 1n)), R - 1n);
  assert.throws(() => encode(R));
  assert.throws(() => decode(new Uint8Array(32).fill(255)));
  assert.throws(() => decode(new Uint8Array(31)));
});

test('curve: complete law, order, group rules', () => {
  assert.equal(power(R - 1n, (R - 1n) / 2n), 1n, '−1 is a square');
  assert.equal(power(D, (R - 1n) / 2n), R - 1n, 'd is not');
  assert.ok(isOnCurve(G) && !equal(G, IDENTITY) && equal(multiply(L, G), IDENTITY));
  const [p, q] = [multiply(scalar('p'), G), multiply(scalar('q'), G)];
  assert.ok(isOnCurve(add(p, q)) && equal(add(p, q), multiply((scalar('p') + scalar('q')) % L, G)));
  assert.ok(equal(add(p, negate(p)), IDENTITY) && equal(add(p, IDENTITY), p));
});

test('poseidon2: constants are canonical and as many as the rounds need', () => {
  const constants = [...CONSTANTS.first, CONSTANTS.partial, ...CONSTANTS.last].flat();
  assert.equal(constants.length, 4 * 8 + 56);
  assert.ok([...constants, ...DIAGONAL].every((x) => x >= 0n && x < R));
});

test('sponge: tags are 1 to 26, arity is fixed, capacity holds both', () => {
  assert.deepEqual(Object.values(TAGS).map(([tag]) => tag), Array.from({ length: 26 }, (_, i) => i + 1));
  assert.throws(() => squeeze('OWNER', [1n, 2n], 1));
  const state = permutation([1n, 2n, 3n, (9n << 32n) + 3n]);
  assert.deepEqual(squeeze('AUDIT', [1n, 2n, 3n], 5), [...state.slice(0, 3), ...permutation(state).slice(0, 2)]);
});

test('tree: a sparse tree has the root of the full one', () => {
  const leaves = [5n, 0n, 7n, 0n].map((leaf, i) => [i, leaf]);
  const sparse = build(1, leaves.filter(([, leaf]) => leaf !== 0n));
  assert.equal(sparse.root, node([5n, 0n, 7n, 0n]));
  assert.equal(build(2, []).root, node(new Array(4).fill(node([0n, 0n, 0n, 0n]))));
});
