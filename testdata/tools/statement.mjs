// The six statements' public inputs of the specification (section 7).
import { concat, toInteger, utf8 } from './bytes.mjs';
import { R, encode, mod } from './field.mjs';
import { keccak256 } from './keccak.mjs';
import { hash } from './poseidon2.mjs';

const numbered = (name, count) => Array.from({ length: count }, (_, i) => `${name}${i}`);

/** Public fields of each circuit, in order. */
export const FIELDS = {
  mint: ['commitment', 'asset', 'value', 'participants', 'auditKey', 'ephemeral', 'audit0', 'context'],
  transfer: [
    'root', 'participants', 'nullifier0', 'nullifier1', 'payment', 'change', 'refund', 'auditKey', 'ephemeral',
    ...numbered('audit', 4), 'context',
  ],
  distribution: [
    'root', 'participants', 'nullifier0', 'nullifier1', ...numbered('payment', 8), 'change', 'auditKey', 'ephemeral',
    ...numbered('audit', 15), 'context',
  ],
  consolidation: [
    'root', 'participants', ...numbered('nullifier', 8), 'output', 'auditKey', 'ephemeral', ...numbered('audit', 3), 'context',
  ],
  burn: [
    'root', 'participants', 'nullifier0', 'nullifier1', 'change', 'asset', 'value', 'auditKey', 'ephemeral',
    ...numbered('audit', 2), 'context',
  ],
  append: ['oldRoot', 'newRoot', 'batchIndex', ...numbered('leaf', 64)],
};

/** Domain of a circuit's challenge. */
export const domainOf = (circuit) => keccak256(utf8(`zsettle/v1/${circuit}`));

/** P1: the digest. That of append covers its first three fields. */
export const digestOf = (circuit, fields) =>
  hash(`DIGEST_${circuit.toUpperCase()}`, ...(circuit === 'append' ? fields.slice(0, 3) : fields));

/** The contract's challenge. */
export const challengeOf = (circuit, digest, fields) =>
  toInteger(keccak256(concat(domainOf(circuit), encode(digest), ...fields.map(encode)))) % R;

/** P2: the evaluation, Σ fieldᵢ·challengeⁱ. */
export const evaluationOf = (fields, challenge) => fields.reduceRight((sum, field) => mod(sum * challenge + field), 0n);
