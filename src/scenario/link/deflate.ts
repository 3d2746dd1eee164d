type Bytes = Uint8Array<ArrayBuffer>;

const joined = async (chunks: readonly Bytes[]) => new Uint8Array(await new Blob([...chunks]).arrayBuffer());

/** Everything that a stream gives, or undefined once it has given more than `limit` bytes: then it is cancelled. */
async function drained(stream: ReadableStream<Bytes>, limit: number): Promise<Bytes | undefined> {
  const reader = stream.getReader();
  const chunks: Bytes[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

/** Raw deflate, RFC 1951. */
export async function deflated(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return (await drained(stream, Infinity)) ?? bytes;
}

/**
 * What raw deflate packed; undefined where it unpacks to more than `limit` bytes: the rest is never unpacked.
 * @throws TypeError where the bytes are no complete deflate stream.
 */
export function inflated(bytes: Bytes, limit: number): Promise<Bytes | undefined> {
  return drained(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), limit);
}
