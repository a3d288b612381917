import { fieldHex } from '../field.mjs';
import { rho, rhoOfDistribution } from '../note.mjs';
import { CORNERS, CORNER_NAMES, element } from '../samples.mjs';

const ROLES = ['MINT', 'PAYMENT', 'CHANGE', 'REFUND', 'CONSOLIDATION'];
const PAYMENTS = [0, 1, 2, 3, 4, 5, 6, 7];

const vector = (name, role, ovk, seed) =>
  ({ name: `${role.toLowerCase()}, ${name}`, role: role.toLowerCase(), ovk: fieldHex(ovk), seed: fieldHex(seed), rho: fieldHex(rho(role, ovk, seed)) });

const distribution = (name, ovk, seed, index) => ({
  name: `distribution, ${name}`, role: 'distribution', ovk: fieldHex(ovk), seed: fieldHex(seed), index: String(index),
  rho: fieldHex(rhoOfDistribution(ovk, seed, index)),
});

const ofRole = (role) => [
  vector('sample', role, element('rho ovk'), element('rho seed')),
  ...CORNERS.map((corner, i) => vector(`seed ${CORNER_NAMES[i]}`, role, element('rho ovk'), corner)),
  vector('ovk r-1', role, CORNERS[2], element('rho seed')),
];

const ofDistribution = () => [
  ...PAYMENTS.map((i) => distribution(`payment ${i}`, element('rho ovk'), element('rho seed'), i)),
  ...CORNERS.map((corner, i) => distribution(`seed ${CORNER_NAMES[i]}`, element('rho ovk'), corner, i)),
  distribution('ovk r-1', CORNERS[2], element('rho seed'), 7),
];

export const vectors = () => [...ROLES.flatMap(ofRole), ...ofDistribution()];
