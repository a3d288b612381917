import { bigEndian, hex } from '../bytes.mjs';
import { auditKey, encrypt, ephemeralScalar, keystream, pack } from '../audit.mjs';
import { G, L, multiply } from '../curve.mjs';
import { R, fieldHex } from '../field.mjs';
import { MAX_VALUE, address, element, pointJSON, scalar } from '../samples.mjs';

const scalarHex = (value) => hex(bigEndian(value, 32));
const numbered = (name, count) => Array.from({ length: count }, (_, i) => `${name}${i}`);
const INPUTS = {
  mint: ['commitment'],
  transfer: ['nullifier0', 'nullifier1', 'payment', 'change', 'refund'],
  distribution: ['nullifier0', 'nullifier1', ...numbered('payment', 8), 'change'],
  consolidation: [...numbered('nullifier', 8), 'output'],
  burn: ['nullifier0', 'nullifier1', 'change'],
};

function vector(name, circuit, plaintext, values, options = {}) {
  const { secret = scalar('audit secret'), ovk = element('audit ovk'), outputs = {} } = options;
  const inputs = [ovk, ...INPUTS[circuit].map((field) => outputs[field] ?? element(`audit ${name} ${field}`))];
  const key = auditKey(secret);
  const e = ephemeralScalar(circuit.toUpperCase(), inputs);
  const { ephemeral, shared, stream } = keystream(e, key, plaintext.length);
  return {
    name, circuit, secret: scalarHex(secret), submitted: pointJSON(multiply(secret, G)), key: pointJSON(key),
    ephemeralInputs: inputs.map(fieldHex), ephemeralScalar: scalarHex(e), ephemeral: pointJSON(ephemeral),
    shared: pointJSON(shared), keystream: stream.map(fieldHex), values: values.map(String),
    plaintext: plaintext.map(fieldHex), audit: encrypt(plaintext, stream).map(fieldHex),
  };
}

const SENDER = element('audit sender');
const PAYEE = element('audit payee');

const mint = (name, owner, options) => vector(name, 'mint', [owner], [], options);
const burn = (name, change, options) => vector(name, 'burn', [SENDER, change], [change], options);
const transfer = (name, payment, change, options) =>
  vector(name, 'transfer', [address('audit asset'), SENDER, PAYEE, pack(payment, change)], [payment, change], options);

const consolidation = (name, value, options) =>
  vector(name, 'consolidation', [address('audit asset'), SENDER, value], [value], options);

function distribution(name, payments, change, options) {
  const payees = payments.map((value, i) => (value === 0n ? SENDER : element(`audit payee ${i}`)));
  const pairs = [0, 2, 4, 6].map((i) => pack(payments[i], payments[i + 1]));
  const plaintext = [address('audit asset'), SENDER, ...payees, ...pairs, change];
  return vector(name, 'distribution', plaintext, [...payments, change], options);
}

const eight = (value) => new Array(8).fill(value);
const WORDS = [0n, 1n, 2n ** 64n - 1n, 2n ** 64n, 2n ** 119n, MAX_VALUE, 3n, 2n ** 32n];

export const vectors = () => [
  mint('mint', element('audit owner')),
  mint('mint, owner 1', 1n),
  mint('mint, owner r-1', R - 1n),
  transfer('transfer', 1_000_000n, 234n),
  transfer('transfer, nothing', 0n, 0n),
  transfer('transfer, all paid', MAX_VALUE, 0n),
  transfer('transfer, all kept', 0n, MAX_VALUE),
  transfer('transfer, both at their end', MAX_VALUE, MAX_VALUE),
  transfer('transfer, 64-bit words', 2n ** 64n - 1n, 2n ** 64n),
  transfer('transfer, secret 1', 5n, 6n, { secret: 1n }),
  transfer('transfer, secret l-1', 5n, 6n, { secret: L - 1n }),
  transfer('transfer, ovk r-1', 5n, 6n, { ovk: R - 1n }),
  distribution('distribution', [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n], 9n),
  distribution('distribution, one payment', [0n, 0n, 0n, 70n, 0n, 0n, 0n, 0n], 30n),
  distribution('distribution, nothing', eight(0n), 0n),
  distribution('distribution, everything at its end', eight(MAX_VALUE), MAX_VALUE),
  distribution('distribution, 64-bit words', WORDS, 2n ** 64n),
  distribution('distribution, ovk r-1', eight(1n), 0n, { ovk: R - 1n }),
  consolidation('consolidation', 360n),
  consolidation('consolidation, nothing', 0n),
  consolidation('consolidation, value at its end', MAX_VALUE),
  consolidation('consolidation, secret l-1', 5n, { secret: L - 1n }),
  burn('burn', 99n),
  burn('burn, a change of value 0', 0n),
  burn('burn, no change', 0n, { outputs: { change: 0n } }),
  burn('burn, change at its end', MAX_VALUE),
];
