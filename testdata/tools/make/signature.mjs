import { bigEndian, hex } from '../bytes.mjs';
import { G, L, multiply, negate } from '../curve.mjs';
import { R, fieldHex, mod } from '../field.mjs';
import { ACCOUNT, ACCOUNT_NAME, CORNERS, CORNER_NAMES, bytes32, element, pointJSON, scalar } from '../samples.mjs';
import { challenge, nonceOf, sign, verify } from '../schnorr.mjs';

const scalarHex = (value) => hex(bigEndian(value, 32));
const SAMPLE = { ask: scalar('signature ask'), message: element('signature message'), random: bytes32('signature random') };

// `changes` alter what the verifier is shown after signing. Signing makes s below l; `shift` adds it to that.
function vector(name, input, reason = '', changes = {}, shift = 0n) {
  const { ask, message, random } = { ...SAMPLE, ...input };
  const nonce = nonceOf(ask, message, random);
  const signed = sign(ask, message, nonce);
  const shown = { ak: multiply(ask, G), message, r: signed.r, s: signed.s + shift, ...changes };
  const valid = reason === '';
  if (verify(shown.ak, shown.message, shown) !== valid) throw new Error(`${name}: verification is not ${valid}`);
  return {
    name, ask: scalarHex(ask), random: hex(random), nonce: scalarHex(nonce),
    ak: pointJSON(shown.ak), message: fieldHex(shown.message), r: pointJSON(shown.r),
    c: fieldHex(challenge(shown.r, shown.ak, shown.message)), s: scalarHex(shown.s), valid, reason,
  };
}

const offCurve = ({ x, y }) => ({ x, y: mod(y + 1n) });

function invalid() {
  const ak = multiply(SAMPLE.ask, G);
  const { r, s } = sign(SAMPLE.ask, SAMPLE.message, nonceOf(SAMPLE.ask, SAMPLE.message, SAMPLE.random));
  const bad = (name, reason, changes) => vector(name, {}, reason, changes);
  return [
    bad('another message', 'equation', { message: mod(SAMPLE.message + 1n) }),
    bad('another s', 'equation', { s: (s + 1n) % L }),
    bad('s 0', 'equation', { s: 0n }),
    bad('another ak', 'equation', { ak: multiply(scalar('signature other'), G) }),
    bad('ak negated', 'equation', { ak: negate(ak) }),
    bad('R negated', 'equation', { r: negate(r) }),
    bad('R the identity', 'equation', { r: { x: 0n, y: 1n } }),
    bad('R off the curve', 'curve', { r: offCurve(r) }),
    bad('ak off the curve', 'curve', { ak: offCurve(ak) }),
    bad('R (0, 0)', 'curve', { r: { x: 0n, y: 0n } }),
    bad('s in [2^252, r)', 'range', { s: s + 3n * L }),
  ];
}

export const vectors = () => [
  vector('sample', {}),
  vector(ACCOUNT_NAME, { ask: ACCOUNT.ask }),
  ...CORNERS.map((message, i) => vector(`message ${CORNER_NAMES[i]}`, { message })),
  vector('ask 1', { ask: 1n }),
  vector('ask 2^64', { ask: 2n ** 64n }),
  vector('ask with top byte zero', { ask: 2n ** 240n - 1n }),
  vector('ask l-1', { ask: L - 1n }),
  vector('random of zeros', { random: new Uint8Array(32) }),
  vector('everything at its end', { ask: L - 1n, message: R - 1n, random: new Uint8Array(32).fill(255) }),
  vector('s + l, below 2^252', {}, '', {}, L),
  ...invalid(),
];
