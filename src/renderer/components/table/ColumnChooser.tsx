import { ActionIcon, Button, Checkbox, Group, Popover, Stack, Text, Tooltip } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconColumns3,
  IconMinus,
  IconPlus,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ColumnLayout } from './useColumnLayout.ts';

interface ColumnChooserProps<Row> {
  layout: ColumnLayout<Row>;
}

/** Which columns are shown, in what order and how wide. */
export function ColumnChooser<Row>({ layout }: ColumnChooserProps<Row>) {
  const { t } = useTranslation();
  return (
    <Popover position="bottom-end" shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <Tooltip label={t('common.table.columns')}>
          <ActionIcon variant="default" aria-label={t('common.table.columns')}>
            <IconColumns3 size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown mah="70vh" style={{ overflow: 'auto' }}>
        <Group justify="space-between" mb="xs">
          <Text fw={600} size="sm">
            {t('common.table.columns')}
          </Text>
          <Button variant="subtle" size="compact-xs" onClick={layout.reset}>
            {t('common.table.resetColumns')}
          </Button>
        </Group>
        <Stack gap={4}>
          {layout.ordered.map((column) => {
            const width = layout.widthOf(column);
            return (
              <Group key={column.key} justify="space-between" gap="lg" wrap="nowrap">
                <Checkbox
                  label={column.title}
                  checked={layout.isShown(column.key)}
                  disabled={layout.shown.length === 1 && layout.isShown(column.key)}
                  onChange={(event) => layout.setShown(column.key, event.currentTarget.checked)}
                />
                <Group gap={2} wrap="nowrap">
                  <Step
                    icon={IconArrowUp}
                    text="up"
                    title={column.title}
                    run={() => layout.move(column.key, -1)}
                  />
                  <Step
                    icon={IconArrowDown}
                    text="down"
                    title={column.title}
                    run={() => layout.move(column.key, 1)}
                  />
                  <Step
                    icon={IconMinus}
                    text="narrower"
                    title={column.title}
                    run={() => layout.setWidth(column.key, width - 24)}
                  />
                  <Step
                    icon={IconPlus}
                    text="wider"
                    title={column.title}
                    run={() => layout.setWidth(column.key, width + 24)}
                  />
                </Group>
              </Group>
            );
          })}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface StepProps {
  icon: Icon;
  text: 'up' | 'down' | 'narrower' | 'wider';
  title: string;
  run: () => void;
}

function Step({ icon: Icon, text, title, run }: StepProps) {
  const { t } = useTranslation();
  return (
    <ActionIcon
      size="sm"
      color="gray"
      title={t(`common.table.${text}`)}
      aria-label={t('common.table.columnStep', { step: t(`common.table.${text}`), column: title })}
      onClick={run}
    >
      <Icon size={14} />
    </ActionIcon>
  );
}
