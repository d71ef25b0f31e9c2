import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import type { ProjectDraft } from './projectDraft.ts';

interface ProgrammeStatusFieldProps {
  form: RecordForm<ProjectDraft, ProjectInput>;
}

/** The state of a project in the words of its programme; choosing one sets the common state with it. */
export function ProgrammeStatusField({ form }: ProgrammeStatusFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = form.values.programme?.id ?? '';
  const programme = useCall('programmes.get', { id }, { isEnabled: id !== '' }).data;
  const statuses = id === '' ? [] : (programme?.statuses ?? []);
  const { programmeStatus } = form.values;
  if (statuses.length === 0 && programmeStatus === '') return null;
  const known = statuses.map(({ code, name }) => ({
    value: code,
    label: localText(name, language),
  }));
  const isKnown = programmeStatus === '' || known.some(({ value }) => value === programmeStatus);
  const label = t('projects.field.programmeStatus');
  return (
    <Select
      label={label}
      data={isKnown ? known : [...known, { value: programmeStatus, label: programmeStatus }]}
      value={programmeStatus || null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.record.clear', { field: label }) }}
      nothingFoundMessage={t('common.record.nothing')}
      onChange={(code) => {
        form.set('programmeStatus', code ?? '');
        const common = statuses.find((own) => own.code === code)?.status;
        if (common) form.set('status', common);
      }}
    />
  );
}
