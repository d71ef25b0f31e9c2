import { useRef, useState, type ReactNode } from 'react';
import { Button, Center, Group, Loader, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { builderLists } from '#shared/contract/builder.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LoadProblem } from '../LoadProblem.tsx';
import { partColumns, type PartColumn } from './partColumn.ts';
import { PartDrawer } from './PartDrawer.tsx';
import type { PartField } from './partField.ts';
import {
  partKinds,
  type PartInput,
  type PartKey,
  type PartName,
  type PartRow,
} from './partNames.ts';
import classes from './Parts.module.css';
import { PartTable } from './PartTable.tsx';
import { ReportOfParts } from './ReportOfParts.tsx';
import { toDraft } from './toDraft.ts';
import { usePartRows } from './usePartCalls.ts';
import { usePartText } from './usePartText.ts';
import { useRemoval } from './useRemoval.ts';

export interface PartSectionProps<N extends PartName> {
  /** The calls `<name>.list`, `.create`, `.update` that serve these parts. */
  name: N;
  /** Fields that say whose parts these are, such as `{ projectId }`. */
  owner: Partial<PartInput<N>>;
  title: string;
  /** Stands in the place of the table while there is nothing: what belongs here and the first step. */
  empty: string;
  /** Label of the button that adds one, "Add a participant". */
  add: string;
  /** Title of the form of one that exists. */
  edit: string;
  /** The form, field by field. */
  fields: readonly PartField<PartKey<N>>[];
  /** Columns of the table: keys of fields, shown in their own words, or columns that render themselves. */
  columns: readonly (PartKey<N> | PartColumn<PartRow<N>>)[];
  /** The field at which a refusal of main is shown, by its code; others are told in a note. */
  refusals?: Readonly<Record<string, PartKey<N>>>;
  /** Rows that are no parts and stand first, cell by cell. */
  pinned?: readonly (readonly ReactNode[])[];
  /** Order of the rows; that of the list without it. */
  order?: (a: PartRow<N>, b: PartRow<N>) => number;
  /** Heading above the rows of one group. */
  groupOf?: (row: PartRow<N>) => string;
  /** The parts are only read: nothing is added, opened or deleted. */
  isReadOnly?: boolean;
  /** Stands between the heading and the table, such as counts or sums. */
  children?: ReactNode;
}

/**
 * The parts of one kind that belong to one record: a heading, a small table, and a drawer with the form
 * of one of them. A panel gives the call's name, the owner, the fields and the columns; reading, the
 * check by the contract, drafts, saving with version check, deleting and Undo are done here.
 *
 *     <PartSection name="milestones" owner={{ projectId }} fields={fields} columns={['number', 'dueDate']} … />
 */
export function PartSection<N extends PartName>(props: PartSectionProps<N>) {
  const { name, owner, fields, isReadOnly = false } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const text = usePartText();
  const remove = useRemoval(partKinds[name]);
  const addButton = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<{ id: string | null; turn: number } | null>(null);
  const list = usePartRows<N, PartRow<N>>(name, owner);
  const rows = props.order ? list.data?.toSorted(props.order) : list.data;

  const plain: readonly PartField[] = fields;
  const textIn = (field: PartField, row: PartRow<N>): string =>
    text(field, toDraft([field], row, language)[field.key]);
  const columns = partColumns<PartRow<N>>(props.columns, plain, textIn);
  const open = (id: string | null): void =>
    setOpened((before) => ({ id, turn: (before?.turn ?? 0) + 1 }));
  const removeRow = async (row: PartRow<N>): Promise<void> => {
    const first = columns[0]?.render(row);
    const isGone = await remove(row.id, typeof first === 'string' ? first : props.title);
    if (!isGone) return;
    setOpened(null);
    addButton.current?.focus();
  };
  const row = rows?.find(({ id }) => id === opened?.id) ?? null;
  const isNew = opened?.id === null;
  const pinned = props.pinned ?? [];
  const reported = builderLists.find((list) => list === name);
  const projectId = 'projectId' in owner ? String(owner.projectId) : null;

  return (
    <section className={classes['section']} aria-label={props.title}>
      <div className={classes['head']}>
        <Title order={2}>{props.title}</Title>
        <Group gap="xs">
          {reported && projectId ? (
            <ReportOfParts list={reported} projectId={projectId} title={props.title} />
          ) : null}
          {isReadOnly ? null : (
            <Button
              ref={addButton}
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => open(null)}
            >
              {props.add}
            </Button>
          )}
        </Group>
      </div>
      {props.children}
      {list.error ? (
        <LoadProblem error={list.error} onRetry={() => void list.refetch()} />
      ) : rows === undefined ? (
        <Center p="lg">
          <Loader />
        </Center>
      ) : rows.length + pinned.length === 0 ? (
        <p className={classes['empty']}>{isReadOnly ? t('parts.nothing') : props.empty}</p>
      ) : (
        <PartTable
          label={props.title}
          columns={columns}
          rows={rows}
          pinned={pinned}
          groupOf={props.groupOf}
          {...(isReadOnly
            ? {}
            : {
                onOpen: ({ id }: PartRow<N>) => open(id),
                onRemove: (gone: PartRow<N>) => void removeRow(gone),
              })}
        />
      )}
      <PartDrawer<N>
        isOpen={isNew || row !== null}
        turn={opened?.turn ?? 0}
        name={name}
        owner={owner}
        fields={plain}
        row={row}
        refusals={props.refusals ?? {}}
        title={isNew ? props.add : props.edit}
        onSaved={(goesOn) => (goesOn ? open(null) : setOpened(null))}
        onLeave={() => setOpened(null)}
        onRemove={() => {
          if (row) void removeRow(row);
        }}
      />
    </section>
  );
}
