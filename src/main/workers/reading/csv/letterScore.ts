/** Frequency of Russian letters per thousand (National Corpus); Kazakh texts share the common ones. */
const frequencies: Record<string, number> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 43,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ё: 1,
  ъ: 0.4,
  і: 10,
};
const logFrequencies = new Map(
  Object.entries(frequencies).map(([letter, share]) => [letter, Math.log(share / 10)]),
);

const neutral = /[\u00a0«»“”„’‘–—…№•°§©®™±·]/;
const latinLetter = /[a-z]/i;
const westernLetter = /[\u00c0-\u00ff]/;
const cyrillicLetter = /[\u0400-\u045f]/;
const badSign = -3;

function cyrillicScore(letter: string, before: string, after: string): number {
  const lower = letter.toLowerCase();
  let score = logFrequencies.get(lower) ?? -1;
  if (latinLetter.test(before) || latinLetter.test(after)) score -= 3;
  const isCapital = lower !== letter;
  const followsSmall = cyrillicLetter.test(before) && before === before.toLowerCase();
  if (isCapital && followsSmall) score -= 4;
  return score;
}

function westernScore(before: string, after: string): number {
  if (westernLetter.test(before) || westernLetter.test(after)) return -2;
  return latinLetter.test(before) || latinLetter.test(after) ? 2 : 0;
}

/** How much a decoded sample looks like text people write: the sum over its non-ASCII characters. */
export function letterScore(sample: string): number {
  let score = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const letter = sample[at] ?? '';
    if (letter < '\u0080' || neutral.test(letter)) continue;
    const before = sample[at - 1] ?? ' ';
    const after = sample[at + 1] ?? ' ';
    if (cyrillicLetter.test(letter)) score += cyrillicScore(letter, before, after);
    else if (westernLetter.test(letter)) score += westernScore(before, after);
    else score += badSign;
  }
  return score;
}
