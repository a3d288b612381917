// The Grain LFSR of the Poseidon papers: the public source of round constants and matrices. Parameters are derived here
// from nothing but (field, S-box, width, rounds), as the authors' script does, so no table had to be copied.
import { R } from './field.mjs';

const bits = (value, length) => [...value.toString(2).padStart(length, '0')].map(Number);

/** A generator of pseudo-random integers of n bits for an x^5 instance over a prime field. */
export function grain(fieldBits, width, fullRounds, partialRounds) {
  const state = [
    ...bits(1, 2), ...bits(0, 4), ...bits(fieldBits, 12), ...bits(width, 12),
    ...bits(fullRounds, 10), ...bits(partialRounds, 10), ...new Array(30).fill(1),
  ];
  const shift = () => {
    const bit = state[62] ^ state[51] ^ state[38] ^ state[23] ^ state[13] ^ state[0];
    state.shift();
    state.push(bit);
    return bit;
  };
  for (let i = 0; i < 160; i++) shift();
  const filtered = () => {
    while (shift() === 0) shift();
    return shift();
  };
  return () => {
    let value = 0n;
    for (let i = 0; i < fieldBits; i++) value = (value << 1n) | BigInt(filtered());
    return value;
  };
}

/** The next integer of the generator that is an element of F. */
export function nextElement(next) {
  for (;;) {
    const value = next();
    if (value < R) return value;
  }
}
