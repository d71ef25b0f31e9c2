/** Apostrophes of transliteration and characters that print nothing. */
export const silent = /^['’ʼ‘`\u00AD\u200B-\u200F\u2060\uFEFF]$/u;

/** Quotation marks, which stand around names and are no part of them. */
export const quotes = /^["«»“”„‹›]$/u;
