import { foldText } from '#shared/domain/fold/foldText.ts';
import { remember } from '#shared/domain/fold/remember.ts';

/** Titles asked for again at once, by their own row; few others of a register are ever the same. */
const kept = 500;

/** Titles are equal when their keys are. */
export const titleKey = remember(foldText, kept);
