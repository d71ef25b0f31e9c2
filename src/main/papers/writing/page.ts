/** Margins of an official paper in millimetres: room on the left for the binding. */
export const margins = { top: 20, right: 15, bottom: 20, left: 30 };

/** Size of a page of A4 upright, in millimetres. */
export const a4 = { width: 210, height: 297 };

/** Size of letters in points. */
export const letterSize = 12;

/** Size of letters in tables, whose columns are narrow, in points. */
export const tableLetterSize = 10;
