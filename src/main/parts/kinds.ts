/** The kinds of records that belong to a project, for the domains that write them. */
export { fundingLineKind } from './funding.ts';
export { identifierKind, participantKind, teamMemberKind } from './participation.ts';
export { noteKind, resultKind } from './results.ts';
export { amendmentKind, concurrenceKind, milestoneKind } from './terms.ts';
