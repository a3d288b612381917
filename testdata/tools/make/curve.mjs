import { bigEndian, hex } from '../bytes.mjs';
import { G, IDENTITY, L, multiply, negate } from '../curve.mjs';
import { R } from '../field.mjs';
import { pointJSON, scalar } from '../samples.mjs';

const vector = (name, factor, point) => ({
  name, scalar: hex(bigEndian(factor, 32)), point: pointJSON(point), product: pointJSON(multiply(factor, point)),
});

// (0, −1) has order 2: it is on the curve and outside the prime subgroup.
const ORDER_TWO = { x: 0n, y: R - 1n };

export const vectors = () => [
  ...[0n, 1n, 2n, 8n, L - 1n, L, 2n ** 64n - 1n, 2n ** 64n, 2n ** 248n - 1n, R - 1n].map((k) => vector(`${k}·G`, k, G)),
  vector('sample·G', scalar('curve 0'), G),
  vector('sample·sample', scalar('curve 1'), multiply(scalar('curve 2'), G)),
  vector('sample·−G', scalar('curve 3'), negate(G)),
  vector('sample·identity', scalar('curve 4'), IDENTITY),
  vector('3·(0, −1)', 3n, ORDER_TWO),
];
