/**
 * States of a project, in the order of its life. Source: the path of a project through the ISTC
 * (istc.int, forum.istc.int), which the national and European programmes fit into.
 */
export const statusCodes = [
  'idea',
  'proposal',
  'hgc_pending',
  'hgc_refused',
  'under_evaluation',
  'approved_unfunded',
  'funded',
  'active',
  'suspended',
  'completed',
  'terminated',
  'rejected',
] as const;

export type StatusCode = (typeof statusCodes)[number];

/** Phases common to all programmes. Source: activity status of the IATI standard. */
export const phases = [
  'pipeline',
  'implementation',
  'finalisation',
  'closed',
  'cancelled',
  'suspended',
] as const;

export type Phase = (typeof phases)[number];

const phaseOfStatus: Record<StatusCode, Phase> = {
  idea: 'pipeline',
  proposal: 'pipeline',
  hgc_pending: 'pipeline',
  hgc_refused: 'cancelled',
  under_evaluation: 'pipeline',
  approved_unfunded: 'pipeline',
  funded: 'pipeline',
  active: 'implementation',
  suspended: 'suspended',
  completed: 'closed',
  terminated: 'cancelled',
  rejected: 'cancelled',
};

export function isStatusCode(text: string): text is StatusCode {
  return (statusCodes as readonly string[]).includes(text);
}

/**
 * The phase of a status. With the end date, an active project whose term is over on `asOf` is in
 * finalisation: the work is done, the closing papers are not.
 */
export function phaseOf(status: StatusCode, endDate?: string | null, asOf?: string): Phase {
  const phase = phaseOfStatus[status];
  const isOver = asOf !== undefined && typeof endDate === 'string' && endDate < asOf;
  return phase === 'implementation' && isOver ? 'finalisation' : phase;
}
