import { Checkbox, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OfficeInput } from '#shared/contract/office.ts';
import { paperLanguages } from '#shared/domain/papers.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import type { OfficeDraft } from './officeDraft.ts';

interface PaperFieldsProps {
  form: RecordForm<OfficeDraft, OfficeInput>;
}

/** How the office's protocols and other papers look. */
export function PaperFields({ form }: PaperFieldsProps) {
  const { t } = useTranslation();
  const { values, set } = form;
  return (
    <Stack gap="sm">
      <Select
        maw={360}
        label={t('settings.paper.language')}
        description={t('settings.paper.languageHint')}
        data={paperLanguages.map((value) => ({ value, label: t(`papers.language.${value}`) }))}
        value={values.protocolLanguage}
        allowDeselect={false}
        onChange={(chosen) => {
          const known = paperLanguages.find((one) => one === chosen);
          if (known) set('protocolLanguage', known);
        }}
      />
      <Checkbox
        label={t('settings.paper.hasStamp')}
        description={t('settings.paper.hasStampHint')}
        checked={values.hasApprovalStamp}
        onChange={(event) => set('hasApprovalStamp', event.currentTarget.checked)}
      />
    </Stack>
  );
}
