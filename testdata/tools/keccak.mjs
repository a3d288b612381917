// Keccak-256 as Ethereum uses it: rate 136, padding byte 0x01.
import { concat } from './bytes.mjs';

const RATE = 136;
const MASK = (1n << 64n) - 1n;
const rotate = (x, n) => (n === 0n ? x : ((x << n) | (x >> (64n - n))) & MASK);

// Rotation offsets and round constants are computed as FIPS 202 defines them.
function offsets() {
  const table = new Array(25).fill(0n);
  let [x, y] = [1, 0];
  for (let t = 0; t < 24; t++) {
    table[x + 5 * y] = BigInt((((t + 1) * (t + 2)) / 2) % 64);
    [x, y] = [y, (2 * x + 3 * y) % 5];
  }
  return table;
}

function iotaConstants() {
  let register = 1;
  const bit = () => {
    const out = register & 1;
    register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1;
    return BigInt(out);
  };
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let j = 0n; j < 7n; j++) constant |= bit() << ((1n << j) - 1n);
    return constant;
  });
}

const OFFSETS = offsets();
const IOTA = iotaConstants();

function round(a, constant) {
  const parity = [0, 1, 2, 3, 4].map((x) => a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20]);
  const theta = a.map((lane, i) => lane ^ parity[(i + 4) % 5] ^ rotate(parity[((i % 5) + 1) % 5], 1n));
  const pi = new Array(25);
  theta.forEach((lane, i) => {
    const [x, y] = [i % 5, Math.floor(i / 5)];
    pi[y + 5 * ((2 * x + 3 * y) % 5)] = rotate(lane, OFFSETS[i]);
  });
  const row = (i) => 5 * Math.floor(i / 5);
  const chi = pi.map((lane, i) => lane ^ (~pi[row(i) + ((i + 1) % 5)] & MASK & pi[row(i) + ((i + 2) % 5)]));
  chi[0] ^= constant;
  return chi;
}

function pad(message) {
  const padding = new Uint8Array(RATE - (message.length % RATE));
  padding[0] = 1;
  padding[padding.length - 1] |= 0x80;
  return concat(message, padding);
}

/** keccak256 of a byte string, 32 bytes. */
export function keccak256(message) {
  const padded = Buffer.from(pad(message));
  let state = new Array(25).fill(0n);
  for (let offset = 0; offset < padded.length; offset += RATE) {
    for (let i = 0; i < RATE / 8; i++) state[i] ^= padded.readBigUInt64LE(offset + 8 * i);
    state = IOTA.reduce(round, state);
  }
  const digest = Buffer.alloc(32);
  for (let i = 0; i < 4; i++) digest.writeBigUInt64LE(state[i], 8 * i);
  return new Uint8Array(digest);
}
