import { bigEndian, hex } from '../bytes.mjs';
import { auditKey, encrypt, ephemeralScalar, keystream } from '../audit.mjs';
import { G, L, multiply } from '../curve.mjs';
import { R, fieldHex } from '../field.mjs';
import { MAX_VALUE, address, element, pointJSON, scalar } from '../samples.mjs';

const scalarHex = (value) => hex(bigEndian(value, 32));
const INPUTS = {
  mint: ['commitment'],
  transfer: ['nullifier0', 'nullifier1', 'payment', 'change', 'refund'],
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
  vector(name, 'transfer', [address('audit asset'), SENDER, PAYEE, payment + (change << 120n)], [payment, change], options);

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
  burn('burn', 99n),
  burn('burn, a change of value 0', 0n),
  burn('burn, no change', 0n, { outputs: { change: 0n } }),
  burn('burn, change at its end', MAX_VALUE),
];
