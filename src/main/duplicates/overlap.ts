interface Span {
  startDate: string | null;
  endDate: string | null;
}

/** Whether a day lies in both periods; an open end reaches for ever. */
export const overlap = (a: Span, b: Span): boolean =>
  (a.startDate === null || b.endDate === null || a.startDate <= b.endDate) &&
  (b.startDate === null || a.endDate === null || b.startDate <= a.endDate);
