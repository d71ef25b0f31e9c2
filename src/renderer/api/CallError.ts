import type { ErrorAnswer } from '#shared/contract/envelope.ts';

/** An expected failure that main answered with; `code` has a text in every language. */
export class CallError extends Error {
  readonly code: ErrorAnswer['code'];
  readonly data: ErrorAnswer['data'];

  constructor(answer: ErrorAnswer) {
    super(answer.code);
    this.name = 'CallError';
    this.code = answer.code;
    this.data = answer.data;
  }
}
