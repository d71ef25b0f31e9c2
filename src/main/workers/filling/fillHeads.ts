import { shownValue } from '#shared/report/shownValue.ts';
import type { Filling } from './fillCell.ts';
import { replaceMarks, type Meaning } from './marks.ts';
import { elements, plainText, xmlText } from './xmlText.ts';

/** Marks in what is printed at the head and foot of pages; `&` begins a command there and is doubled. */
export const fillHeads = (
  tail: string,
  meaning: Meaning,
  { language, amountScale }: Pick<Filling, 'language' | 'amountScale'>,
): string =>
  tail.replaceAll(elements('headerFooter'), (whole) =>
    whole.replaceAll(/>([^<>]*\{\{[^<>]*)</gu, (_, text: string) => {
      const filled = replaceMarks(plainText(text), (name) => {
        const found = meaning(name);
        if (!found) return '';
        return shownValue(found.value, found.type, { language, amountScale }).replaceAll('&', '&&');
      });
      return `>${xmlText(filled)}<`;
    }),
  );
