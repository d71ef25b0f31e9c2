import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { settingsValues, type Settings } from '#shared/contract/settings.ts';
import { useCommand } from '../../api/commands.ts';
import { useAction } from '../../api/useAction.ts';
import { useSettings } from '../../api/useSettings.ts';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { problemsOf } from '../../components/form/problems.ts';
import { showSaved } from '../../components/form/showSaved.ts';
import { useProblemText } from '../../components/form/useProblemText.ts';
import { useRecordForm, type Checked } from '../../components/form/useRecordForm.ts';
import { LeaveGuard } from '../../components/LeaveGuard.tsx';

type Office = Pick<Settings, 'officer' | 'office'>;

const schema = settingsValues.pick({ officer: true, office: true });

function check(draft: Office): Checked<Office> {
  const result = schema.safeParse(draft);
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}

/** Who works here, as the history and the reports name them. */
export function OfficeSettings() {
  const { t } = useTranslation();
  const { officer, office } = useSettings();
  const update = useAction('settings.update');
  const form = useRecordForm({ draftKey: 'settings', initial: { officer, office }, check });
  const problem = useProblemText(form.problems);
  const save = (): void => {
    const input = form.read();
    if (!input) return;
    update.mutate(input, {
      onSuccess: () => {
        form.settle(input);
        showSaved(t('common.saved'));
      },
    });
  };
  useCommand('save', save, form.isDirty);
  return (
    <Stack gap="md">
      <TextInput
        maw={420}
        label={t('settings.office.officer')}
        description={t('settings.office.officerHint')}
        value={form.values.officer}
        error={problem('officer')}
        onChange={(event) => form.set('officer', event.currentTarget.value)}
      />
      <LocalTextField
        label={t('settings.office.name')}
        description={t('settings.office.nameHint')}
        value={form.values.office}
        isLong
        errors={{
          kk: problem('office.kk'),
          ru: problem('office.ru'),
          en: problem('office.en'),
        }}
        onChange={(value) => form.set('office', value)}
      />
      <Group>
        <Button onClick={save} disabled={!form.isDirty} loading={update.isPending}>
          {t('common.save')}
        </Button>
      </Group>
      <LeaveGuard isDirty={form.isDirty} onDiscard={form.dropKept} />
    </Stack>
  );
}
