/** From these scores on, as the comparison of records gives them. */
const steps = [
  [100, 'same'],
  [14, 'likely'],
  [11, 'maybe'],
] as const;

export type Likelihood = (typeof steps)[number][1] | 'possible';

/** A score in one word; `same` are records that bear one official number. */
export function likelihood(score: number): Likelihood {
  return steps.find(([from]) => score >= from)?.[1] ?? 'possible';
}
