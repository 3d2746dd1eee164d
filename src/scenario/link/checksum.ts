/** Bytes that a checksum takes: one altered link in 16 million goes unnoticed. */
export const CHECKSUM_BYTES = 3;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The checksum of a link's body. From version 4 of the document on it takes in the version too: read as an earlier one a
 * link would show that one's figures.
 */
export const linkChecksum = (body: Uint8Array, version: number): Uint8Array =>
  version < 4 ? checksum(body) : checksum(withVersion(body, version));

function withVersion(body: Uint8Array, version: number): Uint8Array {
  const whole = new Uint8Array(body.length + 1);
  whole[0] = version;
  whole.set(body, 1);
  return whole;
}

/**
 * 32-bit FNV-1a folded to 24 bits, as its authors advise (Fowler, Noll, Vo, "xor-folding").
 * Deflate has no checksum of its own, and a link altered on its way must not show other figures.
 */
function checksum(bytes: Uint8Array): Uint8Array {
  let hash = FNV_OFFSET;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
  const folded = (hash >>> 24) ^ hash;
  return Uint8Array.of(folded >>> 16, folded >>> 8, folded);
}
