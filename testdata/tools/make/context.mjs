import { bigEndian, hex } from '../bytes.mjs';
import { KINDS, contextOf, encodeContext } from '../context.mjs';
import { fieldHex } from '../field.mjs';
import { keccak256 } from '../keccak.mjs';
import { address, bytes32, bytes64, element } from '../samples.mjs';

const CHAIN = 1337n;
const CONTRACT = address('context contract');
const CIPHERTEXT = new Uint8Array(Buffer.concat([0, 1, 2].map((i) => bytes64(`context ciphertext ${i}`))));
const CIPHERTEXTS = new Uint8Array(Buffer.concat([...Array(24).keys()].map((i) => bytes64(`context ciphertexts ${i}`))));
const addressHex = (value) => hex(bigEndian(value, 20));
const wordHex = (value) => hex(bigEndian(value, 32));

function vector(name, kind, rest, shown, { chainId = CHAIN, contract = CONTRACT } = {}) {
  const encoded = encodeContext(chainId, contract, kind, rest);
  return {
    name, kind, kindCode: KINDS[kind], chainId: chainId.toString(), contract: addressHex(contract), ...shown,
    encoded: hex(encoded), context: fieldHex(contextOf(encoded)),
  };
}

const mint = (name, payer, epoch, salt, where) =>
  vector(name, 'MINT', [payer, epoch, salt], { payer: addressHex(payer), epoch: epoch.toString(), salt: wordHex(salt) }, where);

const cipher = (bytes) => ({ ciphertext: hex(bytes), ciphertextHash: hex(keccak256(bytes)) });

const transfer = (name, epoch, bytes, where) =>
  vector(name, 'TRANSFER', [epoch, keccak256(bytes)], { epoch: epoch.toString(), ...cipher(bytes) }, where);

const leg = (kind) => (name, epoch, bytes, deal, deadline, where) =>
  vector(name, kind, [epoch, keccak256(bytes), deal, deadline], {
    epoch: epoch.toString(), ...cipher(bytes), deal: hex(deal), deadline: deadline.toString(),
  }, where);

const held = leg('LEG');
const joint = leg('JOINT');

const distribution = (name, epoch, bytes, where) =>
  vector(name, 'DISTRIBUTION', [epoch, keccak256(bytes)], { epoch: epoch.toString(), ...cipher(bytes) }, where);

const consolidation = (name, epoch, where) => vector(name, 'CONSOLIDATION', [epoch], { epoch: epoch.toString() }, where);

const burn = (name, epoch, recipient, where) =>
  vector(name, 'BURN', [epoch, recipient], { epoch: epoch.toString(), recipient: addressHex(recipient) }, where);

const LAST_64 = 2n ** 64n - 1n;
const LAST_160 = 2n ** 160n - 1n;
const LAST_256 = 2n ** 256n - 1n;
const ENDS = { chainId: LAST_256, contract: LAST_160 };
const ONES = new Uint8Array(32).fill(255);

export const vectors = () => [
  mint('mint', address('context payer'), 3n, element('context salt')),
  mint('mint, nothing', 0n, 0n, 0n, { chainId: 0n, contract: 0n }),
  mint('mint, everything at its end', LAST_160, LAST_64, LAST_256, ENDS),
  mint('mint, another chain', address('context payer'), 3n, element('context salt'), { chainId: 31337n }),
  mint('mint, another contract', address('context payer'), 3n, element('context salt'), { contract: address('context other') }),
  transfer('transfer', 3n, CIPHERTEXT),
  transfer('transfer, ciphertext of zeros', 0n, new Uint8Array(192)),
  transfer('transfer, everything at its end', LAST_64, new Uint8Array(192).fill(255), ENDS),
  held('leg', 3n, CIPHERTEXT, bytes32('context deal'), 1_900_000_000n),
  held('leg, nothing', 0n, new Uint8Array(192), new Uint8Array(32), 0n),
  held('leg, everything at its end', LAST_64, new Uint8Array(192).fill(255), ONES, LAST_64, ENDS),
  joint('joint leg', 3n, CIPHERTEXT, bytes32('context deal'), 1_900_000_000n),
  joint('joint leg, nothing', 0n, new Uint8Array(192), new Uint8Array(32), 0n),
  joint('joint leg, everything at its end', LAST_64, new Uint8Array(192).fill(255), ONES, LAST_64, ENDS),
  distribution('distribution', 3n, CIPHERTEXTS),
  distribution('distribution, ciphertexts of zeros', 0n, new Uint8Array(8 * 192)),
  distribution('distribution, everything at its end', LAST_64, new Uint8Array(8 * 192).fill(255), ENDS),
  consolidation('consolidation', 3n),
  consolidation('consolidation, nothing', 0n),
  consolidation('consolidation, everything at its end', LAST_64, ENDS),
  burn('burn', 3n, address('context recipient')),
  burn('burn, nothing', 0n, 0n),
  burn('burn, everything at its end', LAST_64, LAST_160, ENDS),
];
