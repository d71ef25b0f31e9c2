import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflateInParallel } from '#main/workers/writing/zip/deflateInParallel.ts';

async function pack(chunks: readonly Buffer[]): Promise<Buffer> {
  const packed: Buffer[] = [];
  for await (const part of deflateInParallel(chunks)) packed.push(part);
  return Buffer.concat(packed);
}

test('chunks of any size, empty ones too, come back as they were', async () => {
  const chunk = fc
    .uint8Array({ maxLength: 2000 })
    .chain((bytes) =>
      fc.nat(60).map((times) => Buffer.from(bytes).toString('base64').repeat(times)),
    )
    .map((text) => Buffer.from(text));
  await fc.assert(
    fc.asyncProperty(fc.array(chunk, { maxLength: 9 }), async (chunks) => {
      expect(inflateRawSync(await pack(chunks))).toEqual(Buffer.concat(chunks));
    }),
    { numRuns: 40 },
  );
});

test('packing in pieces costs no more than a hundredth of the size', async () => {
  const text = Array.from(
    { length: 120_000 },
    (_, index) => `<c r="A${index}">жоба ${index * 7919}</c>`,
  );
  const bytes = Buffer.from(text.join(''));
  const chunks = Array.from({ length: Math.ceil(bytes.length / 500_000) }, (_, index) =>
    bytes.subarray(index * 500_000, (index + 1) * 500_000),
  );
  const packed = await pack(chunks);
  expect(packed.length).toBeLessThan(deflateRawSync(bytes, { level: 6 }).length * 1.01);
});

test('no chunks at all are still a whole stream', async () => {
  expect(inflateRawSync(await pack([]))).toHaveLength(0);
});
