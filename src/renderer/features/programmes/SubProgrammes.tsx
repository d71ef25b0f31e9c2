import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { PlainTable } from '../../components/PlainTable.tsx';
import { RecordPart } from '../../components/RecordPart.tsx';
import { RowLink } from '../../components/RowLink.tsx';
import { useTermText } from './useTermText.ts';

interface SubProgrammesProps {
  id: string;
}

/** Programmes, calls and topics directly below this one. */
export function SubProgrammes({ id }: SubProgrammesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const term = useTermText();
  const answer = useCall('programmes.tree', { language });
  const rows = (answer.data ?? [])
    .map(({ programme }) => programme)
    .filter(({ parentId }) => parentId === id);
  const title = t('programmes.tabs.children');
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={rows.length === 0}
      empty={t('programmes.children.none')}
    >
      <PlainTable
        label={title}
        columns={[
          { title: t('programmes.field.name') },
          { title: t('programmes.field.code') },
          { title: t('programmes.field.level') },
          { title: t('programmes.projects.period') },
          { title: t('programmes.field.projectCount'), align: 'end' },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <RowLink
              key="name"
              to={`/programmes/${row.id}`}
              text={localText(row.name, language)}
            />,
            row.code,
            t(`programmes.level.${row.level}`),
            term(row),
            format.number(row.projectCountBelow),
          ],
        }))}
      />
    </RecordPart>
  );
}
