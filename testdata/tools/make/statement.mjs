import { fieldHex } from '../field.mjs';
import { hex } from '../bytes.mjs';
import { CORNERS, element } from '../samples.mjs';
import { FIELDS, challengeOf, digestOf, domainOf, evaluationOf } from '../statement.mjs';

function vector(kind, circuit, fields) {
  const digest = digestOf(circuit, fields);
  const challenge = challengeOf(circuit, digest, fields);
  return {
    name: `${circuit} ${kind}`, circuit, domain: hex(domainOf(circuit)), fieldNames: FIELDS[circuit], fields: fields.map(fieldHex),
    digest: fieldHex(digest), challenge: fieldHex(challenge), evaluation: fieldHex(evaluationOf(fields, challenge)),
  };
}

function ofCircuit(circuit) {
  const fields = (make) => FIELDS[circuit].map((name, i) => make(i, name));
  return [
    vector('sentinels', circuit, fields((i) => BigInt(i + 1))),
    vector('zeros', circuit, fields(() => 0n)),
    vector('corners', circuit, fields((i) => CORNERS[(i + 2) % CORNERS.length])),
    vector('sample', circuit, fields((i, name) => element(`statement ${circuit} ${name}`))),
  ];
}

const burnWithoutChange = () =>
  vector('without a change', 'burn', FIELDS.burn.map((name) => (name === 'change' ? 0n : element(`statement burn ${name}`))));

export const vectors = () => [...Object.keys(FIELDS).flatMap(ofCircuit), burnWithoutChange()];
