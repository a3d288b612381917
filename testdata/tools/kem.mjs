// The hybrid key MLKEM768-X25519 (draft-ietf-hpke-pq, also known as X-Wing), key derivation only.
import { bigEndian, concat, utf8 } from './bytes.mjs';
import { encapsulationKey, shake } from './mlkem.mjs';
import { publicKey } from './x25519.mjs';

const SUITE = concat(utf8('KEM'), bigEndian(0x647a, 2));

function labeledDerive(material, label, length) {
  return shake('shake256', length, material, utf8('HPKE-v1'), SUITE,
    bigEndian(label.length, 2), utf8(label), bigEndian(length, 2));
}

/** The 32-byte private key (a seed) that DeriveKeyPair makes of key material. */
export const deriveKemPrivateKey = (material) => labeledDerive(material, 'DeriveKeyPair', 32);

/** The 1216-byte public key of a private key: ML-KEM's part, then X25519's. */
export function kemPublicKey(privateKey) {
  const seeds = shake('shake256', 96, privateKey);
  return concat(encapsulationKey(seeds.slice(0, 64)), publicKey(seeds.slice(64)));
}

/** The public key that DeriveKeyPair makes of key material. */
export const deriveKemPublicKey = (material) => kemPublicKey(deriveKemPrivateKey(material));
