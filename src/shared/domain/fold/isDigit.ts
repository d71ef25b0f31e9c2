import { unitAt } from './unitAt.ts';

/** Whether a digit of ASCII stands there; a pattern takes several times as long, and registers have millions. */
export function isDigit(text: string, place: number): boolean {
  const code = unitAt(text, place);
  return code >= 0x30 && code <= 0x39;
}
