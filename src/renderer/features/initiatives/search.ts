import { present, text } from '../../components/views/readAddress.ts';

export interface InitiativeSearch {
  q?: string;
}

/** Reads the board's address. */
export const readInitiativeSearch = (search: Record<string, unknown>): InitiativeSearch =>
  present({ q: text(search['q']) });
