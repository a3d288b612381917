// BIP-39: the seed of a mnemonic. Word lists and checksums are not looked at; only known-good mnemonics are used here.
import { pbkdf2Sync } from 'node:crypto';

/** The 64-byte seed of a mnemonic and passphrase. */
export function seedOf(mnemonic, passphrase = '') {
  const salt = 'mnemonic' + passphrase.normalize('NFKD');
  return new Uint8Array(pbkdf2Sync(mnemonic.normalize('NFKD'), salt, 2048, 64, 'sha512'));
}
