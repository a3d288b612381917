// Addresses of the specification (section 3).
import { BECH32M, decode, encode as encodeBech32 } from './bech32m.mjs';
import { concat, toInteger } from './bytes.mjs';
import { R, encode } from './field.mjs';

/** Address prefixes, one a network. */
export const PREFIXES = { main: 'zs', test: 'zst', development: 'zsd' };

const VERSION = 1;
const LENGTH = 65;

/** Address of an owner and an X25519 public key. */
export const addressOf = (prefix, owner, ivkPublic) =>
  encodeBech32(prefix, concat([VERSION], encode(owner), ivkPublic), BECH32M);

function decoded(text) {
  try {
    return decode(text);
  } catch {
    return null;
  }
}

const isMixedCase = (text) => text !== text.toLowerCase() && text !== text.toUpperCase();

/** Why an address of the network with this prefix is refused; '' when it is not. */
export function refusal(text, prefix) {
  if (isMixedCase(text)) return 'case';
  const address = decoded(text);
  if (address === null) return 'checksum';
  if (address.prefix !== prefix) return 'prefix';
  if (address.bytes.length !== LENGTH) return 'length';
  if (address.bytes[0] !== VERSION) return 'version';
  const [owner, key] = [address.bytes.slice(1, 33), address.bytes.slice(33)].map(toInteger);
  if (owner === 0n || owner >= R) return 'owner';
  return key === 0n ? 'key' : '';
}
