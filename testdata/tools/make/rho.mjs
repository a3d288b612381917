import { fieldHex } from '../field.mjs';
import { rho } from '../note.mjs';
import { CORNERS, CORNER_NAMES, element } from '../samples.mjs';

const ROLES = ['MINT', 'PAYMENT', 'CHANGE', 'REFUND'];

const vector = (name, role, ovk, seed) =>
  ({ name: `${role.toLowerCase()}, ${name}`, role: role.toLowerCase(), ovk: fieldHex(ovk), seed: fieldHex(seed), rho: fieldHex(rho(role, ovk, seed)) });

export const vectors = () => ROLES.flatMap((role) => [
  vector('sample', role, element('rho ovk'), element('rho seed')),
  ...CORNERS.map((corner, i) => vector(`seed ${CORNER_NAMES[i]}`, role, element('rho ovk'), corner)),
  vector('ovk r-1', role, CORNERS[2], element('rho seed')),
]);
