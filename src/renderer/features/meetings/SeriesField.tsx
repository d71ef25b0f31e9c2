import { useState } from 'react';
import { Button, Group, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { seriesRules, type SeriesRule } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { fieldLabels } from '../../components/history/fieldLabels.ts';
import { useMeetingLabel } from './useMeetingLabel.ts';

interface SeriesFieldProps {
  value: string | null;
  onChange: (id: string | null) => void;
}

const nothing = { kk: '', ru: '', en: '' };
const isRule = (value: string | null): value is SeriesRule =>
  seriesRules.some((rule) => rule === value);

/** The series that a meeting belongs to; a new one is made on the spot. */
export function SeriesField({ value, onChange }: SeriesFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useMeetingLabel();
  const [name, setName] = useState(nothing);
  const [rule, setRule] = useState<SeriesRule>('quarterly');
  const [asked, setAsked] = useState<'new' | 'edit' | null>(null);
  const create = useAction('meetingSeries.create');
  const update = useAction('meetingSeries.update');
  const series = useCall('meetingSeries.list', {});
  const chosen = series.data?.rows.find(({ id }) => id === value);
  const open = (what: 'new' | 'edit'): void => {
    setName(what === 'edit' && chosen ? chosen.name : nothing);
    setRule(what === 'edit' && chosen ? chosen.rule : 'quarterly');
    setAsked(what);
  };
  const save = (): void => {
    const fields = { name, rule };
    const close = (): void => setAsked(null);
    if (asked === 'edit' && chosen) {
      const { id, version } = chosen;
      update.mutate({ id, version, fields }, { onSuccess: close });
      return;
    }
    create.mutate(fields, {
      onSuccess: ({ id }) => {
        onChange(id);
        close();
      },
    });
  };
  const isEmpty = Object.values(name).every((text) => text.trim() === '');
  return (
    <>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <Select
          flex="1 1 auto"
          miw={0}
          label={label('seriesId')}
          data={(series.data?.rows ?? []).map((row) => ({
            value: row.id,
            label: localText(row.name, language),
          }))}
          value={value}
          clearable
          searchable
          onChange={onChange}
        />
        {chosen ? (
          <Button variant="default" flex="0 0 auto" onClick={() => open('edit')}>
            {t('meetings.series.edit')}
          </Button>
        ) : (
          <Button variant="default" flex="0 0 auto" onClick={() => open('new')}>
            {t('meetings.series.new')}
          </Button>
        )}
      </Group>
      <Dialog
        isOpen={asked !== null}
        size="lg"
        title={t(asked === 'edit' ? 'history.kind.meetingSeries' : 'meetings.series.title')}
        onClose={() => setAsked(null)}
      >
        <Stack gap="md">
          <LocalTextField
            label={t(fieldLabels.meetingSeries.name)}
            value={name}
            onChange={setName}
          />
          <Select
            label={t(fieldLabels.meetingSeries.rule)}
            data={seriesRules.map((one) => ({
              value: one,
              label: t(`history.value.seriesRule.${one}`),
            }))}
            value={rule}
            allowDeselect={false}
            onChange={(one) => {
              if (isRule(one)) setRule(one);
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsked(null)}>
              {t('common.cancel')}
            </Button>
            <Button
              disabled={isEmpty}
              loading={create.isPending || update.isPending}
              onClick={save}
            >
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
