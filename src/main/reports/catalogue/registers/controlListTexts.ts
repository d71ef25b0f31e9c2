import type { Assignment, AssignmentList } from '#shared/contract/assignments.ts';
import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import type { LastExtension } from '../../../assignments/service.ts';
import type { Reader } from '../../../db/schema.ts';
import { filterLines, orderText } from './filterLines.ts';

/** One assignment as the control list shows it: texts are in the report's language, dates `YYYY-MM-DD`. */
export interface ControlRow {
  /** Kind and number of the document. */
  document: string;
  documentDate: string | null;
  point: string;
  title: string;
  givenBy: string;
  chief: string;
  coExecutors: string;
  termKind: string;
  dueDate: string | null;
  extendedTo: string | null;
  extensionReason: string;
  form: string;
  progressDate: string | null;
  progress: string;
  doneDate: string | null;
  doneNumber: string;
  state: string;
  /** Null when it is not late. */
  daysLate: number | null;
  removedDate: string | null;
  removedBy: string;
  note: string;
}

/** The filters of a list in words, one each, in the report's language. */
export async function controlFilters(
  db: Reader,
  { filter, language }: AssignmentList,
  t: Translate,
): Promise<string[]> {
  const lines = filterLines(db, language, t);
  const { scope } = filter;
  lines.add('scope', scope === 'all' ? [] : [t(`reports.controlList.scopes.${scope}`)]);
  lines.addSearch(filter.search);
  await lines.addNames('meeting', 'meeting', filter.meetingIds);
  await lines.addNames('decision', 'decision', filter.decisionIds);
  await lines.addNames('project', 'project', filter.projectIds);
  await lines.addNames('person', 'person', filter.personIds);
  await lines.addNames('organisation', 'organisation', filter.organisationIds);
  lines.add('tag', filter.tags);
  lines.addDate('termFrom', filter.from);
  lines.addDate('termTo', filter.to);
  return lines.texts;
}

/** The order of the control list in words. */
export const controlOrder = ({ sort }: AssignmentList, t: Translate): string =>
  orderText(sort, (key) => t(`reports.controlList.sorts.${key}`), t);

/** A person and the organisation in one text; either may be missing. */
function executorText(executor: Assignment['executors'][number], language: Language): string {
  return [executor.person, executor.organisation]
    .flatMap((one) => (one === null ? [] : [localText(one.name, language)]))
    .join(', ');
}

function documentText(assignment: Assignment, t: Translate): string {
  const { meeting, documentKind, documentNumber, meetingNumber } = assignment;
  const kind = documentKind || (meeting === null ? '' : t('reports.controlList.minutes'));
  const number = documentNumber || meetingNumber;
  return [kind, number === '' ? '' : `№ ${number}`].filter(Boolean).join(' ');
}

/** The kind of term; of a recurring assignment with the term in force. */
function termText(assignment: Assignment, language: Language, t: Translate): string {
  const { termKind, currentDue } = assignment;
  const kind = t(`reports.controlList.terms.${termKind}`);
  if (currentDue === null || termKind === 'date') return kind;
  const date = formatDate(currentDue, language, 'short');
  return t('reports.controlList.nextTerm', { kind, date });
}

/** What a row is made of beside the assignment. */
export interface RowParts {
  extension: LastExtension | undefined;
  removedBy: LocalText | undefined;
}

/** An assignment as the control list shows it. */
export function controlRow(
  assignment: Assignment,
  { extension, removedBy }: RowParts,
  language: Language,
  t: Translate,
): ControlRow {
  const { executors, givenBy, progress, daysLate } = assignment;
  const others = executors.filter(({ isChief }) => !isChief);
  return {
    document: documentText(assignment, t),
    documentDate: assignment.documentDate ?? assignment.meetingDate,
    point: assignment.point,
    title: localText(assignment.title, language),
    givenBy: givenBy === null ? '' : localText(givenBy.name, language),
    chief: executors
      .filter(({ isChief }) => isChief)
      .map((one) => executorText(one, language))
      .join('\n'),
    coExecutors: others.map((one) => executorText(one, language)).join('\n'),
    termKind: termText(assignment, language, t),
    dueDate: assignment.dueDate,
    extendedTo: extension?.newDate ?? null,
    extensionReason: extension?.reason ?? '',
    form: assignment.form,
    progressDate: progress?.date ?? null,
    progress: progress?.text ?? '',
    doneDate: assignment.doneDate,
    doneNumber: assignment.doneNumber,
    state: t(`reports.controlList.states.${assignment.state}`),
    daysLate: daysLate > 0 ? daysLate : null,
    removedDate: assignment.removedDate,
    removedBy: removedBy ? localText(removedBy, language) : '',
    note: assignment.note,
  };
}
