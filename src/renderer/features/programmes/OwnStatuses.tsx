import {
  ActionIcon,
  Box,
  Button,
  Fieldset,
  Group,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OwnStatus } from '#shared/contract/programmes.ts';
import { languages } from '#shared/domain/language.ts';
import { isStatusCode, statusCodes } from '#shared/domain/lifecycle.ts';
import { moveItem } from './moveItem.ts';

interface OwnStatusesProps {
  statuses: OwnStatus[];
  onChange: (statuses: OwnStatus[]) => void;
  problem: (path: string) => string | undefined;
}

const blank: OwnStatus = { code: '', name: { kk: '', ru: '', en: '' }, status: 'active' };

/** The programme's own words for the states of its projects, each with the common state it means. */
export function OwnStatuses({ statuses, onChange, problem }: OwnStatusesProps) {
  const { t } = useTranslation();
  const saidTwice = problem('statuses');
  return (
    <Fieldset legend={t('programmes.statuses.title')}>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          {t('programmes.statuses.hint')}
        </Text>
        {statuses.map((status, index) => (
          <StatusRow
            // oxlint-disable-next-line react/no-array-index-key -- a row has no name of its own while it is typed
            key={index}
            place={index}
            count={statuses.length}
            status={status}
            problem={(path) => problem(`statuses.${index}.${path}`)}
            onChange={(next) => onChange(statuses.with(index, next))}
            onMove={(step) => onChange(moveItem(statuses, index, step))}
            onRemove={() => onChange(statuses.toSpliced(index, 1))}
          />
        ))}
        {saidTwice ? (
          <Text size="xs" c="var(--mantine-color-error)" role="alert">
            {t('programmes.statuses.twice')}
          </Text>
        ) : null}
        <div>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...statuses, blank])}
          >
            {t('programmes.statuses.add')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}

interface StatusRowProps {
  place: number;
  count: number;
  status: OwnStatus;
  problem: (path: string) => string | undefined;
  onChange: (status: OwnStatus) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

function StatusRow(props: StatusRowProps) {
  const { t } = useTranslation();
  const { place, status, problem, onChange } = props;
  const number = place + 1;
  return (
    <Box
      component="fieldset"
      m={0}
      p={0}
      bd={0}
      aria-label={t('programmes.statuses.row', { number })}
    >
      <Group gap="xs" align="flex-end" wrap="wrap">
        <TextInput
          w={110}
          label={t('programmes.statuses.code')}
          value={status.code}
          error={problem('code')}
          onChange={(event) => onChange({ ...status, code: event.currentTarget.value })}
        />
        {languages.map((language) => (
          <TextInput
            key={language}
            flex="1 1 150px"
            label={t(`common.language.${language}`)}
            lang={language}
            value={status.name[language]}
            error={problem(`name.${language}`) ?? (language === 'kk' ? problem('name') : undefined)}
            onChange={(event) =>
              onChange({
                ...status,
                name: { ...status.name, [language]: event.currentTarget.value },
              })
            }
          />
        ))}
        <Select
          w={210}
          label={t('programmes.statuses.common')}
          data={statusCodes.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={status.status}
          allowDeselect={false}
          onChange={(code) => {
            if (code && isStatusCode(code)) onChange({ ...status, status: code });
          }}
        />
        <Group gap={2} pb={4}>
          <Step
            icon={IconArrowUp}
            label={t('programmes.statuses.up', { number })}
            disabled={place === 0}
            run={() => props.onMove(-1)}
          />
          <Step
            icon={IconArrowDown}
            label={t('programmes.statuses.down', { number })}
            disabled={place === props.count - 1}
            run={() => props.onMove(1)}
          />
          <Step
            icon={IconTrash}
            label={t('programmes.statuses.remove', { number })}
            run={props.onRemove}
          />
        </Group>
      </Group>
    </Box>
  );
}

interface StepProps {
  icon: Icon;
  label: string;
  disabled?: boolean;
  run: () => void;
}

function Step({ icon: Icon, label, disabled = false, run }: StepProps) {
  return (
    <ActionIcon color="gray" title={label} aria-label={label} disabled={disabled} onClick={run}>
      <Icon size={16} />
    </ActionIcon>
  );
}
