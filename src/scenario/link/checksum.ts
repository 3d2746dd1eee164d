/** Bytes that a checksum takes: one altered link in 16 million goes unnoticed. */
export const CHECKSUM_BYTES = 3;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * 32-bit FNV-1a folded to 24 bits, as its authors advise (Fowler, Noll, Vo, "xor-folding").
 * Deflate has no checksum of its own, and a link altered on its way must not show other figures.
 */
export function checksum(bytes: Uint8Array): Uint8Array {
  let hash = FNV_OFFSET;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
  const folded = (hash >>> 24) ^ hash;
  return Uint8Array.of(folded >>> 16, folded >>> 8, folded);
}
