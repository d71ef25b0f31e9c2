/** The way of an initiative from being voiced to a project or programme, or out. */
export const initiativeStates = ['voiced', 'supported', 'in_work', 'realised', 'dropped'] as const;

export type InitiativeState = (typeof initiativeStates)[number];
