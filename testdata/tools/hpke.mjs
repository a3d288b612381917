// HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305; one message a context.
// The ephemeral key is given by the caller: that is for vectors only.
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { bigEndian, concat, utf8 } from './bytes.mjs';
import { agree, publicKey } from './x25519.mjs';

const KEM_SUITE = concat(utf8('KEM'), bigEndian(0x0020, 2));
const SUITE = concat(utf8('HPKE'), bigEndian(0x0020, 2), bigEndian(0x0001, 2), bigEndian(0x0003, 2));
const VERSION = utf8('HPKE-v1');
const NONE = new Uint8Array(0);
const TAG_LENGTH = 16;

const hmac = (key, ...parts) => new Uint8Array(createHmac('sha256', key).update(concat(...parts)).digest());

const extract = (suite, salt, label, material) => hmac(salt, VERSION, suite, utf8(label), material);

function expand(suite, key, label, info, length) {
  const labeled = concat(bigEndian(length, 2), VERSION, suite, utf8(label), info);
  let [output, block] = [NONE, NONE];
  for (let i = 1; output.length < length; i++) {
    block = hmac(key, block, labeled, [i]);
    output = concat(output, block);
  }
  return output.slice(0, length);
}

/** DHKEM(X25519).DeriveKeyPair: the private key as it is published, without clamping, and the public key. */
export function deriveKeyPair(material) {
  const privateKey = expand(KEM_SUITE, extract(KEM_SUITE, NONE, 'dkp_prk', material), 'sk', NONE, 32);
  return { privateKey, publicKey: publicKey(privateKey) };
}

function sharedSecret(agreed, encapsulated, recipient) {
  const key = extract(KEM_SUITE, NONE, 'eae_prk', agreed);
  return expand(KEM_SUITE, key, 'shared_secret', concat(encapsulated, recipient), 32);
}

function schedule(secret, info) {
  const context = concat([0], extract(SUITE, NONE, 'psk_id_hash', NONE), extract(SUITE, NONE, 'info_hash', info));
  const prk = extract(SUITE, secret, 'secret', NONE);
  return { key: expand(SUITE, prk, 'key', context, 32), nonce: expand(SUITE, prk, 'base_nonce', context, 12) };
}

/** Seals one message: enc (32 bytes) and ciphertext with tag. */
export function seal(ephemeral, recipient, info, aad, plaintext) {
  const secret = sharedSecret(agree(ephemeral.privateKey, recipient), ephemeral.publicKey, recipient);
  const { key, nonce } = schedule(secret, info);
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG_LENGTH });
  cipher.setAAD(aad, { plaintextLength: plaintext.length });
  const body = concat(cipher.update(plaintext), cipher.final());
  return { enc: ephemeral.publicKey, ciphertext: concat(body, cipher.getAuthTag()) };
}

/** Opens one message; throws when it does not authenticate. */
export function open(recipient, enc, info, aad, ciphertext) {
  const { key, nonce } = schedule(sharedSecret(agree(recipient.privateKey, enc), enc, recipient.publicKey), info);
  const cipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG_LENGTH });
  const body = ciphertext.slice(0, -TAG_LENGTH);
  cipher.setAAD(aad, { plaintextLength: body.length });
  cipher.setAuthTag(ciphertext.slice(-TAG_LENGTH));
  return concat(cipher.update(body), cipher.final());
}
