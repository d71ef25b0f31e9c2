import { repairText } from './encodingRepair.ts';
import { fromWindows1251ToKz1048, isOtherLanguage, looksLikeKz1048 } from './kazakhLetters.ts';

/** Letters by which spoiled text gives itself away; sound text hardly ever has them, so most is done here. */
const suspicious =
  /[ЌќЋћЎўЈјҐґЄєЇїЅѕ]|[\u00c0-\u00ff]{3}|[РСТУ][\u0080-\u040f\u0450-\u045f\u2010-\u2122]/u;
const kazakhSigns = /[ЌќЋћЎўЈјҐґЄєЇїЅѕ]/gu;
/** Signs of Kazakh that neither Serbian nor Macedonian has beside the letters that look alike. */
const surelyKazakh = /[ќѕјґЌЅЈҐ].*[ыіэ]|[ыіэ].*[ќѕјґЌЅЈҐ]/isu;
const mostLearnt = 300_000;
const mostSamples = 8;
const sampleLength = 100;

/** Puts right texts that were read in a wrong code page before they came into the file, and keeps account. */
export interface LetterRepair {
  /**
   * Whether the texts to come are looked at. A reader that has looked through large pieces of its file may turn
   * it off for texts that are sound: one look at a million letters is cheaper than many at single cells.
   */
  watch(isNeeded: boolean): void;
  readonly isWatching: boolean;
  /** Looks at texts of the file beforehand: what one short text cannot prove, many do. */
  learn(texts: readonly string[]): void;
  repair(text: string): string;
  readonly repaired: number;
  readonly samples: { before: string; after: string }[];
}

function countChanged(before: string, after: string): number {
  const known = before.match(kazakhSigns)?.length ?? 0;
  if (before.length === after.length && known > 0) return known;
  return after.match(/[\u0080-\uffff]/gu)?.length ?? 0;
}

export function createLetterRepair(isOn: boolean): LetterRepair {
  const samples: { before: string; after: string }[] = [];
  let repaired = 0;
  let isKazakh = false;
  let isWatching = true;

  function meant(text: string): string | null {
    if (isKazakh && !isOtherLanguage(text) && text.search(kazakhSigns) !== -1) {
      return fromWindows1251ToKz1048(text);
    }
    const found = repairText(text);
    if (found === null) return null;
    const isProven = found.spoiling !== 'kz1048-as-1251' || surelyKazakh.test(text);
    return isProven ? found.text : null;
  }

  return {
    samples,
    get repaired() {
      return repaired;
    },
    get isWatching() {
      return isWatching;
    },
    watch(isNeeded) {
      isWatching = isNeeded;
    },
    learn(texts) {
      if (!isOn || isKazakh) return;
      const found: string[] = [];
      let length = 0;
      for (const text of texts) {
        if (length > mostLearnt) break;
        if (!suspicious.test(text)) continue;
        found.push(text.slice(0, mostLearnt));
        length += text.length;
      }
      const sample = found.join('\n');
      isKazakh = surelyKazakh.test(sample) && looksLikeKz1048(sample);
    },
    repair(text) {
      if (!isOn || !suspicious.test(text)) return text;
      const after = meant(text);
      if (after === null || after === text) return text;
      repaired += countChanged(text, after);
      const isNew = samples.every((sample) => sample.after !== after.slice(0, sampleLength));
      if (samples.length < mostSamples && isNew) {
        samples.push({
          before: text.slice(0, sampleLength),
          after: after.slice(0, sampleLength),
        });
      }
      return after;
    },
  };
}

/** Any of these stands in a spoiled piece of some words, whichever way it was spoiled. */
const signs = /[ЌќЋћЎўЈјҐґЄєЇїЅѕ\u00c0-\u00ff\ufffd]/;

/** Whether a piece of a file may hold spoiled text, or letters written as numbers, which hide it. */
export function mayBeSpoiled(piece: string): boolean {
  return signs.test(piece) || piece.includes('&#') || piece.includes('_x');
}
