import type { TFunction } from 'i18next';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { languages } from '#shared/domain/language.ts';
import type { Formats } from '../../api/useFormat.ts';
import type { AssignmentDraft } from '../../components/assignments/assignmentDraft.ts';

interface Words {
  t: TFunction;
  format: Formats;
}

/** One field of an assignment's form as plain text, for showing two versions side by side. */
export function assignmentFieldText(
  draft: AssignmentDraft,
  key: keyof AssignmentDraft,
  { t, format }: Words,
): string {
  switch (key) {
    case 'title':
      return languages
        .map((language) => draft.title[language])
        .filter((text) => text !== '')
        .join(' · ');
    case 'termKind':
      return t(`history.value.termKind.${draft.termKind}`);
    case 'documentDate':
    case 'dueDate':
    case 'doneDate':
    case 'removedDate':
      return isCalendarDate(draft[key]) ? format.date(draft[key]) : draft[key];
    case 'meetingId':
    case 'projectId':
    case 'givenById':
    case 'removedById':
      return draft[key]?.label ?? '';
    case 'tags':
      return draft.tags.join(', ');
    case 'itemId':
      return draft.itemId === null ? '' : t('history.kind.agendaItem');
    case 'decisionId':
      return draft.decisionId === null ? '' : t('history.kind.decision');
    case 'documentKind':
    case 'documentNumber':
    case 'point':
    case 'form':
    case 'doneNumber':
    case 'note':
      return draft[key];
  }
}
