import { describe, expect, test } from 'vitest';
import {
  assignmentInput,
  executorInput,
  extensionInput,
  progressNoteInput,
} from '#shared/contract/assignments.ts';
import { savedReportInput } from '#shared/contract/builder.ts';
import { fundingLineInput } from '#shared/contract/funding.ts';
import { initiativeInput } from '#shared/contract/initiatives.ts';
import {
  agendaItemInput,
  attendeeInput,
  decisionInput,
  meetingKept,
  meetingSeriesInput,
  meetingTopicInput,
  minutesInput,
  sideInput,
  visitEventInput,
} from '#shared/contract/meetings.ts';
import {
  exchangeRateInput,
  holidayInput,
  listItemInput,
  officeInput,
} from '#shared/contract/office.ts';
import { organisationInput } from '#shared/contract/organisations.ts';
import {
  identifierInput,
  participantInput,
  teamMemberInput,
} from '#shared/contract/participation.ts';
import { affiliationInput, personInput } from '#shared/contract/people.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import { projectInput } from '#shared/contract/projects.ts';
import { noteInput, resultInput } from '#shared/contract/results.ts';
import { savedViewInput } from '#shared/contract/savedViews.ts';
import { amendmentInput, concurrenceInput, milestoneInput } from '#shared/contract/terms.ts';
import { languages } from '#shared/domain/language.ts';
import { recordKinds, type RecordKindName } from '#shared/domain/recordKinds.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { attachmentKind } from '../../../../src/main/attachments/kind.ts';
import { distinctionKind } from '../../../../src/main/duplicates/kind.ts';
import { enumTextKey } from '../../../../src/renderer/components/history/enumTexts.ts';
import { fieldLabelKey } from '../../../../src/renderer/components/history/fieldLabels.ts';

type Shape = Readonly<Record<string, unknown>>;

/** The fields of every kind with their schemas, as the contract and the keepers have them. */
const fieldsOf: Record<RecordKindName, Shape> = {
  project: projectInput.shape,
  organisation: organisationInput.shape,
  programme: programmeInput.shape,
  person: personInput.shape,
  affiliation: affiliationInput.shape,
  identifier: identifierInput.shape,
  participant: participantInput.shape,
  teamMember: teamMemberInput.shape,
  fundingLine: fundingLineInput.shape,
  milestone: milestoneInput.shape,
  amendment: amendmentInput.shape,
  result: resultInput.shape,
  concurrence: concurrenceInput.shape,
  note: noteInput.shape,
  attachment: { ...attachmentKind.toInput({}) },
  savedView: savedViewInput.shape,
  savedReport: savedReportInput.shape,
  listItem: listItemInput.shape,
  exchangeRate: exchangeRateInput.shape,
  holiday: holidayInput.shape,
  office: officeInput.shape,
  distinction: { ...distinctionKind.toInput({}) },
  meetingSeries: meetingSeriesInput.shape,
  meeting: meetingKept.shape,
  side: sideInput.shape,
  attendee: attendeeInput.shape,
  agendaItem: agendaItemInput.shape,
  decision: decisionInput.shape,
  meetingTopic: meetingTopicInput.shape,
  visitEvent: visitEventInput.shape,
  minutes: minutesInput.shape,
  assignment: assignmentInput.shape,
  executor: executorInput.shape,
  extension: extensionInput.shape,
  progressNote: progressNoteInput.shape,
  initiative: initiativeInput.shape,
};

/** The values of a closed set that a field takes; none for any other field. */
function optionsOf(schema: unknown): string[] {
  if (schema === undefined) return [];
  const { def } = schema as { def: { type: string; innerType?: unknown; entries?: object } };
  if (def.innerType !== undefined) return optionsOf(def.innerType);
  return def.type === 'enum' ? Object.values(def.entries ?? {}) : [];
}

describe.each(languages)('the history in %s', (language) => {
  const t = createTranslator(language);

  test.each(recordKinds)('names every field of a %s, never by its name in the program', (kind) => {
    const nameless = Object.keys(fieldsOf[kind]).filter((field) => {
      const key = fieldLabelKey(kind, field);
      return key === undefined || t(key) === key;
    });
    expect(nameless).toEqual([]);
    expect(t(`history.kind.${kind}`)).not.toContain('history');
  });

  test.each(recordKinds)('has words for every code that a field of a %s may hold', (kind) => {
    const wordless = Object.entries(fieldsOf[kind]).flatMap(([field, schema]) =>
      optionsOf(schema)
        .filter((value) => {
          const key = enumTextKey(kind, field, value);
          return key === undefined || t(key) === key;
        })
        .map((value) => `${field}: ${value}`),
    );
    expect(wordless).toEqual([]);
  });
});
