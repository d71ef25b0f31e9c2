import { foldText } from '#shared/domain/fold/foldText.ts';
import { rememberLast } from '#shared/domain/fold/remember.ts';

/** Titles are equal when their keys are. */
export const titleKey = rememberLast(foldText);
