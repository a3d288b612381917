// Bech32m (BIP-350) without the 90-character limit; plain bech32 (BIP-173) only to make strings that must be refused.

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The constants that tell the two checksums apart. */
export const BECH32M = 0x2bc830a3;
export const BECH32 = 1;

function polymod(values) {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATORS.forEach((generator, i) => { if ((top >>> i) & 1) sum ^= generator; });
  }
  return sum >>> 0;
}

function expand(prefix) {
  const codes = [...prefix].map((c) => c.charCodeAt(0));
  return [...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31)];
}

function checksum(prefix, groups, constant) {
  const sum = polymod([...expand(prefix), ...groups, 0, 0, 0, 0, 0, 0]) ^ constant;
  return [25, 20, 15, 10, 5, 0].map((shift) => (sum >>> shift) & 31);
}

// Regroups bits; `padded` fills the last group with zeros, otherwise left-over bits must be zeros and fewer than `from`.
function regroup(values, from, to, padded) {
  const output = [];
  let [buffer, held] = [0, 0];
  for (const value of values) {
    buffer = (buffer << from) | value;
    for (held += from; held >= to;) {
      held -= to;
      output.push((buffer >> held) & ((1 << to) - 1));
    }
    buffer &= (1 << held) - 1;
  }
  if (padded && held > 0) output.push((buffer << (to - held)) & ((1 << to) - 1));
  if (!padded && (held >= from || buffer !== 0)) throw new Error('bad padding');
  return output;
}

/** The string of a lower-case prefix and payload bytes. */
export function encode(prefix, bytes, constant = BECH32M) {
  const groups = regroup(bytes, 8, 5, true);
  return prefix + '1' + [...groups, ...checksum(prefix, groups, constant)].map((g) => ALPHABET[g]).join('');
}

/** Prefix and 5-bit groups of a string with a bech32m checksum; throws on anything else. */
export function decodeGroups(text) {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) throw new Error('mixed case');
  const separator = lower.lastIndexOf('1');
  const prefix = lower.slice(0, separator);
  if (separator < 1 || [...prefix].some((c) => c < '!' || c > '~')) throw new Error('bad prefix');
  const groups = [...lower.slice(separator + 1)].map((c) => ALPHABET.indexOf(c));
  if (groups.length < 6 || groups.includes(-1)) throw new Error('bad data part');
  if (polymod([...expand(prefix), ...groups]) !== BECH32M) throw new Error('bad checksum');
  return { prefix, groups: groups.slice(0, -6) };
}

/** Prefix and payload bytes of a bech32m string; throws on anything else. */
export function decode(text) {
  const { prefix, groups } = decodeGroups(text);
  return { prefix, bytes: new Uint8Array(regroup(groups, 5, 8, false)) };
}
