import type { ReactNode } from 'react';
import { Checkbox, Group, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { areaOfField, fieldAreas, fieldCodes } from '#shared/domain/fields.ts';
import { isStatusCode, statusCodes } from '#shared/domain/lifecycle.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { TagChanges } from '../../../components/bulk/TagChanges.tsx';
import { DateField } from '../../../components/fields/DateField.tsx';
import { RecordSelect } from '../../../components/fields/RecordSelect.tsx';
import { useRecordSources } from '../useRecordSources.ts';
import type { BulkDraft, BulkKey } from './bulkDraft.ts';

interface BulkFieldsProps {
  draft: BulkDraft;
  onChange: (draft: BulkDraft) => void;
  dateProblem: string | undefined;
}

/** Fields that many projects can be given at once; a field that is not ticked stays as it is. */
export function BulkFields({ draft, onChange, dateProblem }: BulkFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sources = useRecordSources();
  const choose = (key: BulkKey, isChosen: boolean): BulkDraft['chosen'] => {
    const others = draft.chosen.filter((other) => other !== key);
    return isChosen ? [...others, key] : others;
  };
  /** What is entered is also ticked. */
  const set = (key: BulkKey, values: Partial<BulkDraft>): void =>
    onChange({ ...draft, ...values, chosen: choose(key, true) });
  const label = (key: BulkKey): string => t(`projects.field.${key}`);
  const row = (key: BulkKey, field: ReactNode): ReactNode => (
    <Group key={key} wrap="nowrap" align="flex-start" gap="sm">
      <Checkbox
        mt={30}
        aria-label={t('bulk.change', { field: label(key) })}
        checked={draft.chosen.includes(key)}
        onChange={(event) =>
          onChange({ ...draft, chosen: choose(key, event.currentTarget.checked) })
        }
      />
      <div style={{ flex: 1 }}>{field}</div>
    </Group>
  );
  const areas = fieldAreas.map((area) => ({
    group: format.fieldOfScience(area),
    items: fieldCodes
      .filter((code) => areaOfField(code) === area)
      .map((code) => ({ value: code, label: `${code} ${format.fieldOfScience(code)}` })),
  }));
  return (
    <Stack gap="sm">
      {row(
        'status',
        <Select
          label={label('status')}
          data={statusCodes.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={draft.chosen.includes('status') ? draft.status : null}
          placeholder={t('bulk.asItIs')}
          allowDeselect={false}
          onChange={(status) => {
            if (status && isStatusCode(status)) set('status', { status });
          }}
        />,
      )}
      {row(
        'programme',
        <RecordSelect
          label={label('programme')}
          value={draft.programme}
          source={sources.programme}
          onChange={(programme) => set('programme', { programme })}
        />,
      )}
      {row(
        'leadOrganisation',
        <RecordSelect
          label={label('leadOrganisation')}
          value={draft.leadOrganisation}
          source={sources.organisation}
          onChange={(leadOrganisation) => set('leadOrganisation', { leadOrganisation })}
        />,
      )}
      {row(
        'field',
        <Select
          label={label('field')}
          data={areas}
          value={draft.field}
          placeholder={t('bulk.asItIs')}
          searchable
          nothingFoundMessage={t('common.record.nothing')}
          onChange={(field) => set('field', { field })}
        />,
      )}
      {row(
        'endDate',
        <DateField
          label={label('endDate')}
          value={draft.endDate}
          error={dateProblem}
          onChange={(endDate) => set('endDate', { endDate })}
        />,
      )}
      <TagChanges
        kind="project"
        value={draft.tags}
        onChange={(tags) => onChange({ ...draft, tags })}
      />
    </Stack>
  );
}
