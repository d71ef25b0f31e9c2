import { useTranslation } from 'react-i18next';
import type { Initiative } from '#shared/contract/initiatives.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { DataColumn } from '../../components/table/column.ts';
import { RecordLink } from '../../components/table/RecordLink.tsx';
import type { InitiativeLink } from './initiativeDraft.ts';
import { useInitiativeLabel } from './useInitiativeLabel.ts';

/** Columns of the list of initiatives, in the window's language. */
export function useInitiativeColumns(): DataColumn<Initiative>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const label = useInitiativeLabel();
  const column = (
    key: string,
    title: string,
    width: number,
    copy: (row: Initiative) => string,
    more: Partial<DataColumn<Initiative>> = {},
  ): DataColumn<Initiative> => ({ key, title, width, render: copy, copy, ...more });
  const sorted = { isSortable: true };
  const hidden = { isHiddenAtFirst: true };
  const title = (row: Initiative): string => localText(row.title, language);
  const linked =
    (...keys: InitiativeLink[]) =>
    (row: Initiative): string => {
      const names = keys.flatMap((key) => {
        const id = row[key];
        const name = id === null ? undefined : row.links[id];
        return name ? [localText(name, language)] : [];
      });
      return names.join(', ');
    };
  const state = (row: Initiative): string => t(`history.value.initiativeState.${row.state}`);
  const day = ({ voicedDate }: Initiative): string => (voicedDate ? format.date(voicedDate) : '');
  return [
    column('voicedDate', label('voicedDate'), 130, day, sorted),
    column('title', label('title'), 320, title, {
      ...sorted,
      grows: true,
      render: (row) => <RecordLink kind="initiatives" id={row.id} text={title(row)} />,
    }),
    column('state', label('state'), 150, state, sorted),
    column('meeting', label('meetingId'), 210, linked('meetingId')),
    column('voicedBy', label('voicedById'), 170, linked('voicedById')),
    column('organisation', label('organisationId'), 190, linked('organisationId')),
    column('became', t('initiatives.list.became'), 190, linked('projectId', 'programmeId')),
    column('reason', label('reason'), 170, ({ reason }) => reason, hidden),
    column('tags', label('tags'), 150, ({ tags }) => tags.join(', '), hidden),
  ];
}
