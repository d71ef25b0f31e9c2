import type { AgendaItemInput } from '#shared/contract/meetings.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import { plainText } from '#shared/domain/richText.ts';

/** What is written under an item. */
export type MinutesDraft = Pick<AgendaItemInput, 'heard' | 'spoke'>;

export const minutesParts = ['heard', 'spoke'] as const;

export const minutesOf = ({ heard, spoke }: MinutesDraft): MinutesDraft => ({ heard, spoke });

/** Languages in which something is written, in their order. */
export const filledLanguages = (draft: MinutesDraft): Language[] =>
  languages.filter((one) => minutesParts.some((part) => draft[part][one] !== ''));

/** Name of the draft of an item's minutes. */
export const minutesDraftKey = (itemId: string): string => `minutes.${itemId}`;

/** The words of one part in all its languages, for two versions side by side. */
export const minutesWords = (draft: MinutesDraft, part: 'heard' | 'spoke'): string =>
  languages
    .map((one) => plainText(draft[part][one]))
    .filter((words) => words !== '')
    .join('\n');
