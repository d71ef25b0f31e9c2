interface Item {
  id: string;
  isDiscussed: boolean;
}

export interface ClosingWarnings<I extends Item> {
  /** Discussed, and yet no decision stands under them. */
  undecided: I[];
  notDiscussed: I[];
}

/** What an officer should look at again before the minutes are locked. */
export function closingWarnings<I extends Item>(
  items: readonly I[],
  decisions: readonly { itemId: string | null }[],
): ClosingWarnings<I> {
  const decided = new Set(decisions.map(({ itemId }) => itemId));
  return {
    undecided: items.filter(({ id, isDiscussed }) => isDiscussed && !decided.has(id)),
    notDiscussed: items.filter(({ isDiscussed }) => !isDiscussed),
  };
}
