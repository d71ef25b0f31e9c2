import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { settingsValues, type Settings } from '#shared/contract/settings.ts';
import { useCommand } from '../../api/commands.ts';
import { useAction } from '../../api/useAction.ts';
import { useSettings } from '../../api/useSettings.ts';
import { problemsOf } from '../../components/form/problems.ts';
import { showSaved } from '../../components/form/showSaved.ts';
import { useProblemText } from '../../components/form/useProblemText.ts';
import { useRecordForm, type Checked } from '../../components/form/useRecordForm.ts';
import { LeaveGuard } from '../../components/LeaveGuard.tsx';

type Officer = Pick<Settings, 'officer'>;

const schema = settingsValues.pick({ officer: true });

function check(draft: Officer): Checked<Officer> {
  const result = schema.safeParse(draft);
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}

/** Who works here, as the history names them. */
export function OfficerSettings() {
  const { t } = useTranslation();
  const { officer } = useSettings();
  const update = useAction('settings.update');
  const form = useRecordForm({ draftKey: 'settings', initial: { officer }, check });
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
        label={t('settings.officer.name')}
        description={t('settings.officer.hint')}
        value={form.values.officer}
        error={problem('officer')}
        onChange={(event) => form.set('officer', event.currentTarget.value)}
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
