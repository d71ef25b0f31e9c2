import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import {
  assignmentKind,
  executorKind,
  extensionKind,
  progressNoteKind,
} from '../assignments/kinds.ts';
import { attachmentKind } from '../attachments/kind.ts';
import { distinctionKind } from '../duplicates/kind.ts';
import { initiativeKind } from '../initiatives/kind.ts';
import {
  agendaItemKind,
  attendeeKind,
  decisionKind,
  meetingKind,
  meetingSeriesKind,
  meetingTopicKind,
  minutesKind,
  sideKind,
  visitEventKind,
} from '../meetings/kinds.ts';
import {
  exchangeRateKind,
  holidayKind,
  listItemKind,
  officeKind,
  savedViewKind,
} from '../office/kinds.ts';
import { organisationKind } from '../organisations/kind.ts';
import { fundingLineKind } from '../parts/funding.ts';
import { identifierKind, participantKind, teamMemberKind } from '../parts/participation.ts';
import { noteKind, resultKind } from '../parts/results.ts';
import { amendmentKind, concurrenceKind, milestoneKind } from '../parts/terms.ts';
import { affiliationKind, personKind } from '../people/kind.ts';
import { programmeKind } from '../programmes/kind.ts';
import { projectKind } from '../projects/kind.ts';
import { savedReportKind } from '../reports/kind.ts';
import type { RecordKind } from './recordKind.ts';

const kinds = {
  project: projectKind,
  organisation: organisationKind,
  programme: programmeKind,
  person: personKind,
  affiliation: affiliationKind,
  identifier: identifierKind,
  participant: participantKind,
  teamMember: teamMemberKind,
  fundingLine: fundingLineKind,
  milestone: milestoneKind,
  amendment: amendmentKind,
  result: resultKind,
  concurrence: concurrenceKind,
  note: noteKind,
  attachment: attachmentKind,
  savedView: savedViewKind,
  savedReport: savedReportKind,
  listItem: listItemKind,
  exchangeRate: exchangeRateKind,
  holiday: holidayKind,
  office: officeKind,
  distinction: distinctionKind,
  meetingSeries: meetingSeriesKind,
  meeting: meetingKind,
  side: sideKind,
  attendee: attendeeKind,
  agendaItem: agendaItemKind,
  decision: decisionKind,
  meetingTopic: meetingTopicKind,
  visitEvent: visitEventKind,
  minutes: minutesKind,
  assignment: assignmentKind,
  executor: executorKind,
  extension: extensionKind,
  progressNote: progressNoteKind,
  initiative: initiativeKind,
};

/** The kind of that name, for work that treats all kinds alike. */
export function kindOf(name: RecordKindName): RecordKind {
  return kinds[name] as unknown as RecordKind;
}
