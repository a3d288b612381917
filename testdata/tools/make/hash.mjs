import { fieldHex } from '../field.mjs';
import { TAGS, squeeze } from '../poseidon2.mjs';
import { CORNERS, element } from '../samples.mjs';

const SQUEEZED = 7;

function vector(kind, tagName, inputs) {
  const [tag, arity] = TAGS[tagName];
  const squeezed = squeeze(tagName, inputs, SQUEEZED).map(fieldHex);
  return { name: `${tagName} ${kind}`, tagName, tag, arity, inputs: inputs.map(fieldHex), output: squeezed[0], squeezed };
}

function ofTag(tagName) {
  const inputs = (make) => Array.from({ length: TAGS[tagName][1] }, (_, i) => make(i));
  return [
    vector('counting', tagName, inputs((i) => BigInt(i + 1))),
    vector('zeros', tagName, inputs(() => 0n)),
    vector('corners', tagName, inputs((i) => CORNERS[(i + 2) % CORNERS.length])),
    vector('sample', tagName, inputs((i) => element(`hash ${tagName} ${i}`))),
  ];
}

export const vectors = () => Object.keys(TAGS).flatMap(ofTag);
