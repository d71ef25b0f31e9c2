import { Fieldset, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Office } from '#shared/contract/office.ts';
import { localText } from '#shared/domain/language.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { ConflictDialog } from '../../components/form/ConflictDialog.tsx';
import { RecordFormFrame } from '../../components/form/RecordFormFrame.tsx';
import { showSaved } from '../../components/form/showSaved.ts';
import { useProblemText } from '../../components/form/useProblemText.ts';
import { useSavedForm } from '../../components/form/useSavedForm.ts';
import { checkOffice, toDraft, type OfficeDraft } from './officeDraft.ts';
import { PaperFields } from './PaperFields.tsx';
import { RuleFields } from './RuleFields.tsx';
import classes from './Settings.module.css';
import { SignatoryFields } from './SignatoryFields.tsx';

interface OfficeFormProps {
  office: Office;
}

/** There is one office in a workspace. */
const asRecord = (office: Office): Office & { id: string } => ({ ...office, id: 'office' });

const labels = {
  name: 'settings.office.name',
  signatories: 'settings.signatory.title',
  youngAgeLimit: 'settings.rule.youngAgeLimit',
  youngReference: 'settings.rule.youngReference',
  concurrenceMonths: 'settings.rule.concurrenceMonths',
  staleMonths: 'settings.rule.staleMonths',
  currency: 'settings.rule.currency',
  protocolLanguage: 'settings.paper.language',
  hasApprovalStamp: 'settings.paper.hasStamp',
} as const satisfies Record<keyof OfficeDraft, string>;

/** The office's name, who signs for it, and its rules. */
export function OfficeForm({ office }: OfficeFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const update = useAction('office.update', { isSilent: true });
  const fieldText = (draft: OfficeDraft, key: keyof OfficeDraft): string => {
    if (key === 'name') return localText(draft.name, language);
    if (key === 'youngReference') return t(`settings.youngReference.${draft.youngReference}`);
    if (key === 'protocolLanguage') return t(`papers.language.${draft.protocolLanguage}`);
    if (key === 'hasApprovalStamp') return t(draft.hasApprovalStamp ? 'history.yes' : 'history.no');
    if (key !== 'signatories') return draft[key];
    return draft.signatories.map(({ name }) => localText(name, language)).join(', ');
  };
  const { form, conflict, save } = useSavedForm({
    record: asRecord(office),
    draftKey: 'office',
    toDraft: (record) => toDraft(record ?? office),
    check: checkOffice,
    save: async (version, fields) =>
      asRecord(await update.mutateAsync({ version: version ?? 0, fields })),
    isSaving: update.isPending,
    staleCode: 'RECORD_CHANGED_ELSEWHERE',
    onRefusal: showError,
    fieldLabel: (key) => t(labels[key]),
    fieldText,
  });
  const problem = useProblemText(form.problems);
  const saveAndSay = async (): Promise<void> => {
    if (await save()) showSaved(t('common.saved'));
  };
  return (
    <div className={classes['form']}>
      <RecordFormFrame form={form} isSaving={update.isPending} onSave={() => void saveAndSay()}>
        <Stack gap="lg">
          <Fieldset legend={t('settings.office.title')}>
            <LocalTextField
              label={t('settings.office.name')}
              description={t('settings.office.nameHint')}
              value={form.values.name}
              isLong
              errors={{ kk: problem('name.kk'), ru: problem('name.ru'), en: problem('name.en') }}
              onChange={(name) => form.set('name', name)}
            />
          </Fieldset>
          <Fieldset legend={t('settings.rule.title')}>
            <RuleFields form={form} problem={problem} />
          </Fieldset>
          <Fieldset legend={t('settings.paper.title')}>
            <PaperFields form={form} />
          </Fieldset>
          <Fieldset legend={t('settings.signatory.title')}>
            <SignatoryFields
              value={form.values.signatories}
              problem={problem}
              onChange={(signatories) => form.set('signatories', signatories)}
            />
          </Fieldset>
        </Stack>
      </RecordFormFrame>
      {conflict.isOpen ? <ConflictDialog {...conflict} /> : null}
    </div>
  );
}
