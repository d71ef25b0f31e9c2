import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { PlainTable } from '../../components/PlainTable.tsx';
import { RecordPart } from '../../components/RecordPart.tsx';
import { RowLink } from '../../components/RowLink.tsx';

interface OrganisationChildrenProps {
  id: string;
}

/** Organisations directly below this one. */
export function OrganisationChildren({ id }: OrganisationChildrenProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const page = { search: '', offset: 0, limit: 500 };
  const answer = useCall('organisations.list', { ...page, parentId: id, language });
  const title = t('organisations.tabs.children');
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={answer.data?.total === 0}
      empty={t('organisations.children.none')}
    >
      <PlainTable
        label={title}
        columns={[
          { title: t('organisations.field.name') },
          { title: t('organisations.field.kind') },
          { title: t('organisations.field.city') },
          { title: t('organisations.field.projectCount'), align: 'end' },
        ]}
        rows={(answer.data?.rows ?? []).map((row) => ({
          key: row.id,
          cells: [
            <RowLink
              key="name"
              to={`/organisations/${row.id}`}
              text={localText(row.name, language)}
            />,
            t(`organisations.kind.${row.kind}`),
            row.city,
            format.number(row.projectCount),
          ],
        }))}
      />
    </RecordPart>
  );
}
