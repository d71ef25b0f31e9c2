import { blankInitiative } from '#shared/contract/blanks.ts';
import type { InitiativeInput } from '#shared/contract/initiatives.ts';
import { text } from '../cells/values.ts';
import { titleOf } from '../known/recordKeys.ts';
import { titleKey } from '../known/titleKey.ts';
import type { Input } from '../plan/plan.ts';
import type { KindDefinition, Match, RowView } from './definition.ts';
import { one, severalOf } from './matching.ts';
import { titlePlaces } from './places.ts';
import { firstTitle } from './projects.ts';

const of = (input: Input): InitiativeInput => input as unknown as InitiativeInput;

/** The initiative of this title; of several, the one voiced on this day. */
function match({ known, values }: RowView, input: Input): Match {
  const title = firstTitle(values);
  const found = known.find('initiative', titleOf(title));
  if (found.length <= 1) return one(found[0]);
  const sameDay = found.filter((there) => of(there.input).voicedDate === of(input).voicedDate);
  const [only] = sameDay;
  if (only !== undefined && sameDay.length === 1) return one(only);
  return severalOf(found, 'title', { text: title, reasons: ['title'] });
}

/** The meeting of this title at which it was voiced; one that nobody can tell stays as it is, with a note. */
function meetingOf(before: Input | null, row: RowView): string | null {
  const former = before === null ? null : of(before).meetingId;
  const title = text(row.values.meeting);
  if (title === '') return former;
  const found = row.known.find('meeting', titleOf(title));
  if (found.some(({ id }) => id === former)) return former;
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  row.note('MEETING_UNCLEAR', 'meeting', title);
  return former;
}

function check(after: Input, _before: Input | null, row: RowView): void {
  const { state, projectId, programmeId, reason } = of(after);
  if (state === 'realised' && projectId === null && programmeId === null) {
    row.fault({ code: 'VALUE_MISSING', field: 'project', text: '' });
  }
  if (state === 'dropped' && reason === '') {
    row.fault({ code: 'VALUE_MISSING', field: 'reason', text: '' });
  }
}

export const initiatives: KindDefinition = {
  kind: 'initiatives',
  record: 'initiative',
  needs: ['initiative', 'person', 'affiliation', 'organisation'],
  needsOf: {
    meeting: ['meeting'],
    project: ['project', 'identifier'],
    programme: ['programme'],
  },
  blank: { ...blankInitiative },
  places: {
    ...titlePlaces,
    summary: { field: 'summary', language: 'any' },
    state: { field: 'state' },
    voicedDate: { field: 'voicedDate' },
    voicedBy: { field: 'voicedById', names: 'person' },
    organisation: { field: 'organisationId', names: 'organisation' },
    project: { field: 'projectId', names: 'project' },
    programme: { field: 'programmeId', names: 'programme' },
    reason: { field: 'reason' },
    tags: { field: 'tags' },
  },
  group: (values) => {
    const title = titleKey(firstTitle(values));
    return title === '' ? '' : `${title} / ${text(values.voicedDate)}`;
  },
  match,
  finish: (input, before, row) => ({ ...input, meetingId: meetingOf(before, row) }),
  check,
};
