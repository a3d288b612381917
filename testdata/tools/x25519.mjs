// X25519 on raw 32-byte keys, by way of node's key objects.
import { createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';
import { concat, fromHex } from './bytes.mjs';

// DER headers of RFC 8410 keys.
const PRIVATE = fromHex('302e020100300506032b656e04220420');
const PUBLIC = fromHex('302a300506032b656e032100');

const privateObject = (key) => createPrivateKey({ key: Buffer.from(concat(PRIVATE, key)), format: 'der', type: 'pkcs8' });
const publicObject = (key) => createPublicKey({ key: Buffer.from(concat(PUBLIC, key)), format: 'der', type: 'spki' });

/** The public key of a private key. */
export function publicKey(privateKey) {
  const der = createPublicKey(privateObject(privateKey)).export({ format: 'der', type: 'spki' });
  return new Uint8Array(der.subarray(PUBLIC.length));
}

/** The shared secret of a private and a public key. */
export const agree = (privateKey, peer) =>
  new Uint8Array(diffieHellman({ privateKey: privateObject(privateKey), publicKey: publicObject(peer) }));
