import type { CellProblemCode } from '#shared/domain/workbook.ts';

/** Findings about a cell whose value cannot be used. */
export const valueProblemCodes = [
  'UNREADABLE_DATE',
  'UNREADABLE_PERIOD',
  'UNREADABLE_AMOUNT',
  /** `12,345` in a column of thousands whose decimal sign no cell proves. */
  'AMBIGUOUS_AMOUNT',
  /** Below zero, or more than can be kept exactly. */
  'AMOUNT_OUT_OF_RANGE',
  /** An amount of which neither the cell, the header nor the officer says the currency. */
  'CURRENCY_MISSING',
  'UNKNOWN_CURRENCY',
  'UNKNOWN_STATUS',
  'UNKNOWN_FIELD',
  'UNREADABLE_COUNT',
  'UNREADABLE_NUMBER',
  'UNREADABLE_TIME',
  'UNKNOWN_COUNTRY',
  /** None of the words of a closed list. */
  'UNKNOWN_WORD',
  'TEXT_TOO_LONG',
] as const;

/** Findings about a row as a whole or beside other rows and the workspace. */
export const planProblemCodes = [
  'TITLE_MISSING',
  'END_BEFORE_START',
  'YOUNG_ABOVE_TOTAL',
  /** Rows with one code say different things. */
  'ROWS_DISAGREE',
  /** The same as an earlier row; text: its number. */
  'REPEATED_ROW',
  /** Several projects of the workspace fit. */
  'SEVERAL_MATCHES',
  /** A project with the same title has a code that may be the same; text: that code. */
  'SIMILAR_CODE',
  /** Several organisations or programmes have this name. */
  'SEVERAL_NAMES',
  /** Another row may be the same project, and this one has no code; text: the row's number. */
  'SAME_TITLE',
  /** An earlier row was matched with the same project; text: its number. */
  'SAME_RECORD',
  /** A field without which no record of the kind can be; text: nothing. */
  'VALUE_MISSING',
  /** The record that the row belongs to is neither in the workspace nor among the rows to be written. */
  'OWNER_UNKNOWN',
  /** A record of the workspace may be the same. */
  'SIMILAR_RECORD',
  /** A name fits one of the workspace nearly; it waits for a decision. */
  'SIMILAR_NAME',
  /** The record that the officer chose has gone. */
  'RECORD_GONE',
  /** The code belongs to another project; text: its code. */
  'CODE_TAKEN',
  /** The organisation or programme would stand below itself. */
  'PARENT_CIRCLE',
  'ACCEPTED_BEFORE_RECEIVED',
  'ANSWERED_BEFORE_REQUESTED',
  'SENT_BEFORE_REQUESTED',
  'TERM_BEFORE_DOCUMENT',
  'DONE_BEFORE_DOCUMENT',
  'EXTENSION_NOT_LATER',
  /** The minutes of the meeting are locked. */
  'MEETING_CLOSED',
] as const;

/** Notes that are shown but keep no row from being imported. */
export const noteCodes = [
  /** Look-alike letters of the other alphabet were replaced in a code. */
  'CODE_REPAIRED',
  /** An amount finer than the smallest unit of its currency was rounded. */
  'AMOUNT_ROUNDED',
  /** A total, section title, repeated header or note between the rows of data. */
  'NOT_DATA',
  /** A number whose check digit is wrong; it is kept as it is written. */
  'NUMBER_DOUBTFUL',
  /** Zeros that a spreadsheet had dropped were put in front again. */
  'ZEROS_RESTORED',
  'DONE_WITHOUT_DATE',
  /** The project has several sums of this stage; which of them is meant nobody can tell. */
  'SEVERAL_SUMS',
  /** Another name in the file is nearly the same; text: that name. */
  'LIKE_ANOTHER_NAME',
  /** Somebody else is the chief executor already; this one joins the others. */
  'CHIEF_THERE',
  /** No meeting, or more than one, is called so; text: the title. */
  'MEETING_UNCLEAR',
] as const;

export type ValueProblemCode = (typeof valueProblemCodes)[number];
export type PlanProblemCode = (typeof planProblemCodes)[number];
export type NoteCode = (typeof noteCodes)[number];

/** Findings of the reader that leave the value usable. */
export const harmlessCellProblems: ReadonlySet<CellProblemCode> = new Set([
  'LINK_TO_OTHER_FILE',
  'BAD_REFERENCE',
  'BROKEN_QUOTE',
]);
