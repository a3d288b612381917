// The two trees of the specification (section 5), 4-ary with empty leaf 0, from a sparse set of leaves.
import { node } from './poseidon2.mjs';

/** Depth of the commitment tree and of the participants tree. */
export const COMMITMENT_DEPTH = 16;
export const PARTICIPANTS_DEPTH = 10;

/** Leaves a batch of the commitment tree fills. */
export const BATCH = 64;

function emptyNodes(depth) {
  const nodes = [0n];
  for (let level = 0; level < depth; level++) nodes.push(node(new Array(4).fill(nodes[level])));
  return nodes;
}

/** A tree whose levels[h] maps the index of each non-empty node of height h to its value. */
export function build(depth, leaves) {
  const empty = emptyNodes(depth);
  const levels = [new Map(leaves.map(([position, leaf]) => [BigInt(position), leaf]))];
  const child = (height, index) => levels[height].get(index) ?? empty[height];
  const children = (height, index) => [0n, 1n, 2n, 3n].map((i) => child(height, 4n * index + i));
  for (let height = 0; height < depth; height++) {
    const parents = new Set([...levels[height].keys()].map((index) => index >> 2n));
    levels.push(new Map([...parents].map((index) => [index, node(children(height, index))])));
  }
  return { depth, levels, children, root: child(depth, 0n) };
}

/** The path of a position: for each level, leaf upwards, all four children of the parent. */
export const pathOf = (tree, position) =>
  Array.from({ length: tree.depth }, (_, height) => tree.children(height, BigInt(position) >> BigInt(2 * height + 2)));

/** The root that a leaf and a path give; throws when a level does not hold the node below it. */
export function rootOfPath(leaf, position, path) {
  return path.reduce((below, children, height) => {
    if (children[Number((BigInt(position) >> BigInt(2 * height)) & 3n)] !== below) throw new Error('broken path');
    return node(children);
  }, leaf);
}
