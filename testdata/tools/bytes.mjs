// Byte strings: hexadecimal, fixed-width integers, concatenation.

/** Bytes of a UTF-8 text. */
export const utf8 = (text) => new TextEncoder().encode(text);

/** One byte string made of the parts (byte strings or lists of bytes), in order. */
export const concat = (...parts) => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));

/** Lower-case hexadecimal with the prefix 0x. */
export const hex = (bytes) => '0x' + Buffer.from(bytes).toString('hex');

/** Bytes of a hexadecimal string, with or without 0x; refuses anything else. */
export function fromHex(text) {
  const digits = text.startsWith('0x') ? text.slice(2) : text;
  if (digits.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(digits)) throw new Error(`not hexadecimal: ${text}`);
  return new Uint8Array(Buffer.from(digits, 'hex'));
}

/** Big-endian encoding of a non-negative integer in exactly `length` bytes. */
export function bigEndian(value, length) {
  const digits = BigInt(value).toString(16);
  if (BigInt(value) < 0n || digits.length > 2 * length) throw new Error(`does not fit ${length} bytes`);
  return fromHex(digits.padStart(2 * length, '0'));
}

/** The big-endian integer that the bytes encode; no bytes encode 0. */
export const toInteger = (bytes) => (bytes.length === 0 ? 0n : BigInt(hex(bytes)));
