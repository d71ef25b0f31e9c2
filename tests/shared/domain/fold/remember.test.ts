import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { remember, rememberLast } from '#shared/domain/fold/remember.ts';

it.each([
  ['remember', remember],
  ['rememberLast', rememberLast],
])('would answer a text with what %s keeps of another', (_name, remembering) => {
  const texts = fc.array(
    fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `${i}`.repeat(i))),
  );
  const answer = remembering((text) => `<${text}>`);
  fc.assert(
    fc.property(texts, (asked) => {
      for (const text of asked) expect(answer(text)).toBe(`<${text}>`);
    }),
  );
});
