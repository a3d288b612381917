// The tools against vectors that others published.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeGroups } from './bech32m.mjs';
import { seedOf } from './bip39.mjs';
import { fromHex, hex, toInteger } from './bytes.mjs';
import { fieldHex } from './field.mjs';
import { deriveKeyPair, open, seal } from './hpke.mjs';
import { deriveKemPrivateKey, kemPublicKey } from './kem.mjs';
import { keccak256 } from './keccak.mjs';
import { permutation } from './poseidon2.mjs';
import { ethereumAddress } from './secp256k1.mjs';

function published(name, check) {
  const url = new URL(`../vectors/published_${name}.json`, import.meta.url);
  const { generator, version, source, vectors } = JSON.parse(readFileSync(url, 'utf8'));
  test(name, () => {
    assert.equal(generator, 'published');
    assert.equal(version, 1);
    assert.ok(source.length > 0 && vectors.length > 0);
    vectors.forEach(check);
  });
}

published('poseidon2', ({ name, input, output }) => {
  assert.deepEqual(permutation(input.map(BigInt)).map(fieldHex), output, name);
});

published('keccak', ({ name, message, digest }) => {
  assert.equal(hex(keccak256(fromHex(message))), digest, name);
});

published('bip39', ({ name, mnemonic, passphrase, seed }) => {
  assert.equal(hex(seedOf(mnemonic, passphrase)), seed, name);
});

published('bech32m', ({ name, text, valid }) => {
  if (valid) assert.doesNotThrow(() => decodeGroups(text), name);
  else assert.throws(() => decodeGroups(text), name);
});

published('secp256k1', ({ name, privateKey, address }) => {
  assert.equal(hex(ethereumAddress(toInteger(fromHex(privateKey)))), address, name);
});

published('kem', ({ name, ikm, privateKey, publicKey }) => {
  assert.equal(hex(deriveKemPrivateKey(fromHex(ikm))), privateKey, name);
  assert.equal(hex(kemPublicKey(fromHex(privateKey))), publicKey, name);
});

published('hpke', (v) => {
  const [ephemeral, recipient] = [deriveKeyPair(fromHex(v.ikmE)), deriveKeyPair(fromHex(v.ikmR))];
  assert.equal(hex(ephemeral.privateKey), v.skE);
  assert.equal(hex(recipient.privateKey), v.skR);
  assert.equal(hex(recipient.publicKey), v.pkR);
  const [info, aad] = [fromHex(v.info), fromHex(v.aad)];
  const sealed = seal(ephemeral, recipient.publicKey, info, aad, fromHex(v.plaintext));
  assert.equal(hex(sealed.enc), v.enc);
  assert.equal(hex(sealed.ciphertext), v.ciphertext);
  assert.equal(hex(open(recipient, sealed.enc, info, aad, sealed.ciphertext)), v.plaintext);
  sealed.ciphertext[0] ^= 1;
  assert.throws(() => open(recipient, sealed.enc, info, aad, sealed.ciphertext));
});
