import { ActionIcon, Group, NumberInput, Select, Text } from '@mantine/core';
import { IconGripVertical, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { builtTotals, type BuilderColumnInfo, type BuiltReport } from '#shared/contract/builder.ts';
import classes from '../Builder.module.css';

type Column = BuiltReport['columns'][number];

interface ColumnRowProps {
  column: Column;
  info: BuilderColumnInfo | undefined;
  isOnly: boolean;
  isDragged: boolean;
  onDrag: (isBegun: boolean) => void;
  onDrop: () => void;
  onMove: (step: -1 | 1) => void;
  onChange: (column: Column | null) => void;
}

/** One column: moved by dragging, or by the arrows while its handle has the focus. */
export function ColumnRow(props: ColumnRowProps) {
  const { t } = useTranslation();
  const { column, info, isOnly, isDragged, onDrag, onDrop, onMove, onChange } = props;
  const name = info ? t(`reportBuilder.columns.${info.word}`) : column.key;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop; the handle has the keys
    <li
      className={classes['column']}
      data-dragged={isDragged || undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          color="gray"
          draggable
          aria-label={t('reportBuilder.form.move', { column: name })}
          title={t('reportBuilder.form.moveHint')}
          className={classes['handle'] ?? ''}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', column.key);
            onDrag(true);
          }}
          onDragEnd={() => onDrag(false)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            onMove(event.key === 'ArrowUp' ? -1 : 1);
          }}
        >
          <IconGripVertical size={16} />
        </ActionIcon>
        <Text size="sm" flex={1} miw={0} className={classes['columnName'] ?? ''} title={name}>
          {name}
        </Text>
        <Select
          size="xs"
          w={134}
          aria-label={t('reportBuilder.form.totalOf', { column: name })}
          value={column.total ?? ''}
          allowDeselect={false}
          data={[
            { value: '', label: t('reportBuilder.form.noTotal') },
            ...(info?.totals ?? []).map((total) => ({
              value: total,
              label: t(`reportBuilder.form.total.${total}`),
            })),
          ]}
          onChange={(chosen) =>
            onChange({ ...column, total: builtTotals.find((one) => one === chosen) ?? null })
          }
        />
        <NumberInput
          size="xs"
          w={58}
          aria-label={t('reportBuilder.form.widthOf', { column: name })}
          value={column.width}
          min={4}
          max={100}
          allowDecimal={false}
          onChange={(width) => {
            const digits = Number(width);
            if (digits >= 4 && digits <= 100) onChange({ ...column, width: digits });
          }}
        />
        <ActionIcon
          color="gray"
          disabled={isOnly}
          aria-label={t('reportBuilder.form.remove', { what: name })}
          onClick={() => onChange(null)}
        >
          <IconX size={16} />
        </ActionIcon>
      </Group>
    </li>
  );
}
