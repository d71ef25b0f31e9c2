import { z } from 'zod';
import { call, partCalls } from './define.ts';
import * as f from './fields.ts';

/** What a number or code of a project is; `other` for what no rule knows. */
export const identifierTypes = [
  'istc',
  'horizon',
  'proposal',
  'irn',
  'stateRegistration',
  'contract',
  'other',
] as const;

/** A further identifier of a project beside its code; `value` stays as it is written. */
export const identifierInput = z.strictObject({
  projectId: f.id,
  type: z.enum(identifierTypes),
  value: f.line.min(1, 'REQUIRED'),
  note: f.line,
});

/** Part of an organisation in a project. The leading organisation stands on the project itself. */
export const participantRoles = [
  'coordinator',
  'participating',
  'associated',
  'affiliated',
  'foreign_collaborator',
  'funding_party',
  'partner',
  'subcontractor',
] as const;

export const participantInput = z
  .strictObject({
    projectId: f.id,
    organisationId: f.id,
    role: z.enum(participantRoles),
    /** Whom to ask there. */
    contactId: f.id.nullable(),
    ...f.period,
    note: f.line,
  })
  .refine(f.isInOrder, f.endBeforeStart);

export const teamRoles = [
  'manager',
  'sub_manager',
  'principal_investigator',
  'researcher',
  'foreign_collaborator',
  'consultant',
  'support',
] as const;

/** A person in a project with the position and organisation of that time. */
export const teamMemberInput = z
  .strictObject({
    projectId: f.id,
    personId: f.id,
    role: z.enum(teamRoles),
    /** A code of the reference list `category`. */
    category: f.listCode.nullable(),
    organisationId: f.id.nullable(),
    position: f.localLine,
    ...f.period,
    workingDays: f.count.nullable(),
  })
  .refine(f.isInOrder, f.endBeforeStart);

/** Distinct people of a team; everybody counts once, in however many roles. */
export const teamSummary = z.strictObject({
  people: z.int(),
  /** By the rule of the office on the day `date`; those without a date of birth are `unknown`. */
  young: z.int(),
  unknown: z.int(),
  date: f.date,
  ageLimit: z.int(),
});

export const participation = {
  ...partCalls('identifiers', identifierInput, ['projectId']),
  ...partCalls('participants', participantInput, ['projectId', 'organisationId']),
  ...partCalls('teamMembers', teamMemberInput, ['projectId', 'personId']),
  'teamMembers.summary': call(z.strictObject({ projectId: f.id }), teamSummary),
};

export type IdentifierInput = z.infer<typeof identifierInput>;
export type ParticipantInput = z.infer<typeof participantInput>;
export type TeamMemberInput = z.infer<typeof teamMemberInput>;
export type TeamSummary = z.infer<typeof teamSummary>;
