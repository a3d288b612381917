import { bigEndian, hex } from '../bytes.mjs';
import { R, fieldHex } from '../field.mjs';
import { commitment, nullifier } from '../note.mjs';
import { CORNERS, CORNER_NAMES, MAX_VALUE, address, element, expectTopByteZero } from '../samples.mjs';

const SAMPLE = {
  asset: address('note asset'), value: 1_500_000n, owner: element('note owner'), rho: element('note rho'),
  nk: element('note nk'), position: 77,
};

function vector(name, changes) {
  const note = { ...SAMPLE, ...changes };
  const cm = commitment(note);
  return {
    name, asset: hex(bigEndian(note.asset, 20)), value: note.value.toString(), owner: fieldHex(note.owner),
    rho: fieldHex(note.rho), commitment: fieldHex(cm), nk: fieldHex(note.nk), position: note.position,
    nullifier: fieldHex(nullifier(note.nk, cm, BigInt(note.position), note.rho)),
  };
}

// Found by search: the first small rho with the property.
function topByteZero(key, rho) {
  const found = vector(`${key} with top byte zero`, { rho });
  expectTopByteZero(found.name, BigInt(found[key]));
  return found;
}

const VALUES = [0n, 1n, 2n ** 64n - 1n, 2n ** 64n, MAX_VALUE];
const POSITIONS = [0, 1, 63, 64, 2 ** 31, 2 ** 32 - 1];

export const vectors = () => [
  vector('sample', {}),
  ...VALUES.map((value) => vector(`value ${value}`, { value })),
  ...POSITIONS.map((position) => vector(`position ${position}`, { position })),
  ...CORNERS.flatMap((corner, i) => [
    vector(`rho ${CORNER_NAMES[i]}`, { rho: corner }),
    vector(`owner ${CORNER_NAMES[i]}`, { owner: corner }),
    vector(`nk ${CORNER_NAMES[i]}`, { nk: corner }),
  ]),
  vector('asset 0', { asset: 0n }),
  vector('asset 1', { asset: 1n }),
  vector('asset with top byte zero', { asset: 2n ** 152n - 1n }),
  vector('asset 2^160-1', { asset: 2n ** 160n - 1n }),
  vector('everything at its end', { asset: 2n ** 160n - 1n, value: MAX_VALUE, owner: R - 1n, rho: R - 1n, nk: R - 1n, position: 2 ** 32 - 1 }),
  topByteZero('commitment', 43n), topByteZero('nullifier', 20n),
];
