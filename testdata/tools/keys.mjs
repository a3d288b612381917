// Keys of the specification (section 3).
import { hkdfSync } from 'node:crypto';
import { addressOf } from './address.mjs';
import { bigEndian, concat, toInteger, utf8 } from './bytes.mjs';
import { G, L, multiply } from './curve.mjs';
import { R } from './field.mjs';
import { deriveKeyPair } from './hpke.mjs';
import { deriveKemPublicKey } from './kem.mjs';
import { hash } from './poseidon2.mjs';
import { N, ethereumAddress } from './secp256k1.mjs';

/** Key material of a role, a network prefix and an account. */
export function material(seed, role, prefix, account, length) {
  const info = concat(utf8(`zsettle/v1/${role}/${prefix}/`), bigEndian(account, 4));
  return new Uint8Array(hkdfSync('sha512', seed, utf8('zsettle/v1'), info, length));
}

/** Owner of a spend authority point and a nullifier key. */
export const ownerOf = (ak, nk) => hash('OWNER', ak.x, ak.y, nk);

/** Every key of an account, with the key material each one came from. */
export function deriveAccount(seed, prefix, account) {
  const lengths = { ask: 64, nk: 64, ovk: 64, ivk: 32, kem: 32, signing: 64 };
  const okm = Object.fromEntries(
    Object.entries(lengths).map(([role, length]) => [role, material(seed, role, prefix, account, length)]),
  );
  const ask = toInteger(okm.ask) % L;
  if (ask === 0n) throw new Error('ask = 0');
  const ak = multiply(ask, G);
  const nk = toInteger(okm.nk) % R;
  const ivk = deriveKeyPair(okm.ivk);
  const signing = (toInteger(okm.signing) % (N - 1n)) + 1n;
  const owner = ownerOf(ak, nk);
  return {
    okm, ask, ak, nk, ovk: toInteger(okm.ovk) % R, ivk, kemPublic: deriveKemPublicKey(okm.kem),
    signing, signingAddress: ethereumAddress(signing), owner, address: addressOf(prefix, owner, ivk.publicKey),
  };
}
