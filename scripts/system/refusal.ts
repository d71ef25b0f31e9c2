/** Something a person can put right; run.mjs prints its message without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}
