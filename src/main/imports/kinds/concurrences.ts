import type { ConcurrenceInput } from '#shared/contract/terms.ts';
import { addMonths } from '#shared/domain/dates.ts';
import { text } from '../cells/values.ts';
import { ownedBy } from '../known/recordKeys.ts';
import { titleKey } from '../known/titleKey.ts';
import type { Input } from '../plan/plan.ts';
import type { KindDefinition, Match, RowView } from './definition.ts';
import { checkOrder, one, severalOf } from './matching.ts';
import { owner, ownerKey } from './owner.ts';

const of = (input: Input): ConcurrenceInput => input as unknown as ConcurrenceInput;

const agree = (a: string | null, b: string | null): boolean => !a || !b || a === b;

/** The request of the country that nothing said speaks against; of several, the one of this number and day. */
function match({ known }: RowView, input: Input): Match {
  const { projectId, country, requestNumber, requestedDate } = of(input);
  const number = titleKey(requestNumber);
  const told = known.find('concurrence', ownedBy(projectId)).map((record) => {
    const there = of(record.input);
    return {
      record,
      country: there.country,
      day: there.requestedDate,
      number: titleKey(there.requestNumber),
    };
  });
  const fitting = told.filter(
    (one) => one.country === country && agree(one.number, number) && agree(one.day, requestedDate),
  );
  const exact = fitting.filter((one) => one.number === number && one.day === requestedDate);
  const found = (exact.length > 0 ? exact : fitting).map(({ record }) => record);
  return found.length <= 1 ? one(found[0]) : severalOf(found, 'requestNumber');
}

/** The term by the rule of the office, where neither the file nor the record gives another. */
function finish(input: Input, _before: Input | null, { concurrenceMonths }: RowView): Input {
  const { dueDate, requestedDate } = of(input);
  if (dueDate !== null || requestedDate === null) return input;
  return { ...input, dueDate: addMonths(requestedDate, concurrenceMonths) };
}

function check(after: Input, _before: Input | null, row: RowView): void {
  const { requestedDate, sentDate, answeredDate } = of(after);
  const answered = { code: 'ANSWERED_BEFORE_REQUESTED', field: 'answeredDate' } as const;
  checkOrder(row, [requestedDate, answeredDate], answered);
  const sent = { code: 'SENT_BEFORE_REQUESTED', field: 'sentDate' } as const;
  checkOrder(row, [requestedDate, sentDate], sent);
}

export const concurrences: KindDefinition = {
  kind: 'concurrences',
  record: 'concurrence',
  needs: ['project', 'identifier', 'concurrence'],
  owner,
  blank: {
    ...{ projectId: null, country: 'KZ', requestedDate: null, requestNumber: '', sentDate: null },
    ...{ sentTo: '', sentNumber: '', dueDate: null, answeredDate: null, answerNumber: '' },
    ...{ decision: null, note: '' },
  },
  places: {
    country: { field: 'country' },
    requestedDate: { field: 'requestedDate' },
    requestNumber: { field: 'requestNumber' },
    sentDate: { field: 'sentDate' },
    sentTo: { field: 'sentTo' },
    sentNumber: { field: 'sentNumber' },
    dueDate: { field: 'dueDate' },
    answeredDate: { field: 'answeredDate' },
    answerNumber: { field: 'answerNumber' },
    decision: { field: 'decision' },
    note: { field: 'note' },
  },
  group: (values) =>
    [
      ownerKey(values),
      text(values.country),
      titleKey(text(values.requestNumber)),
      text(values.requestedDate),
    ].join(' / '),
  match,
  finish,
  check,
};
