import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { PlainTable } from '../../components/PlainTable.tsx';
import { RecordPart } from '../../components/RecordPart.tsx';
import { RowLink } from '../../components/RowLink.tsx';
import { fundingSums } from './fundingSums.ts';

interface OrganisationFundingProps {
  id: string;
}

const sumKeys = ['planned', 'committed', 'disbursed', 'spent'] as const;

/** Money that the organisation gives: sums per currency, then line by line. */
export function OrganisationFunding({ id }: OrganisationFundingProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const answer = useCall('fundingLines.list', { partyId: id });
  const lines = answer.data?.rows ?? [];
  const nameless = { kk: '', ru: '', en: '' };
  const title = t('organisations.tabs.funding');
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={lines.length === 0}
      empty={t('organisations.funding.none')}
    >
      <PlainTable
        label={t('funding.summary.byCurrency')}
        columns={[
          { title: t('common.currency') },
          ...sumKeys.map((key) => ({
            title: t(`funding.summary.${key}`),
            align: 'end' as const,
          })),
        ]}
        rows={fundingSums(lines).map((sum) => ({
          key: sum.currency,
          cells: [
            sum.currency,
            ...sumKeys.map((key) =>
              sum[key] === 0 ? '' : format.amount({ minor: sum[key], currency: sum.currency }),
            ),
          ],
        }))}
      />
      <PlainTable
        label={t('funding.lines')}
        columns={[
          { title: t('projects.field.title') },
          { title: t('funding.field.stage') },
          { title: t('funding.field.basis') },
          { title: t('funding.field.date') },
          { title: t('funding.field.amount'), align: 'end' },
        ]}
        rows={lines.map((line) => ({
          key: line.id,
          cells: [
            <RowLink
              key="project"
              to={`/projects/${line.projectId}?tab=funding`}
              text={localText(line.links[line.projectId] ?? nameless, language)}
            />,
            t(`funding.stage.${line.stage}`),
            t(`funding.basis.${line.basis}`),
            line.date === null ? '' : format.date(line.date),
            format.money(line.amount),
          ],
        }))}
      />
    </RecordPart>
  );
}
