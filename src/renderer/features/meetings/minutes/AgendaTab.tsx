import { useRef, useState } from 'react';
import { Button, Center, Loader, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { canArrange } from '#shared/domain/meetingLife.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { PartDrawer } from '../../../components/parts/PartDrawer.tsx';
import type { PartRow } from '../../../components/parts/partNames.ts';
import { usePartRows } from '../../../components/parts/usePartCalls.ts';
import { useRemoval } from '../../../components/parts/useRemoval.ts';
import { AgendaItemCard } from './AgendaItemCard.tsx';
import { agendaSections, nextPlace, type AgendaItem } from './agendaSections.ts';
import { AgendaSum } from './AgendaSum.tsx';
import { noMinutes } from './itemInput.ts';
import classes from './Minutes.module.css';
import { useAgendaFields } from './useAgendaFields.ts';
import { useCarriedFrom } from './useCarriedFrom.ts';
import { useItemMoves } from './useItemMoves.ts';

interface AgendaTabProps {
  meeting: Meeting;
}

/** The agenda by sections, and under each item what was heard, said and decided. */
export function AgendaTab({ meeting }: AgendaTabProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const owner = { meetingId: meeting.id };
  const list = usePartRows<'agendaItems', AgendaItem>('agendaItems', owner);
  const decisions = usePartRows<'decisions', PartRow<'decisions'>>('decisions', owner).data ?? [];
  const items = list.data ?? [];
  const fields = useAgendaFields(meeting.state);
  const carriedFrom = useCarriedFrom(meeting, items);
  const { move, told } = useItemMoves(items);
  const remove = useRemoval('agendaItem');
  const addButton = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<{ id: string | null; turn: number } | null>(null);
  const open = (id: string | null): void =>
    setOpened((before) => ({ id, turn: (before?.turn ?? 0) + 1 }));
  const row = items.find(({ id }) => id === opened?.id) ?? null;
  const isNew = opened?.id === null;
  const isArranging = canArrange(meeting.state);
  const isWritten = meeting.state === 'in_progress' || meeting.state === 'closed';

  const removeItem = async (item: AgendaItem): Promise<void> => {
    if (!(await remove(item.id, localText(item.title, language)))) return;
    setOpened(null);
    addButton.current?.focus();
  };
  return (
    <section className={classes['tab']} aria-label={t('minutes.agenda')}>
      <div className={classes['head']}>
        <Title order={2}>{t('minutes.agenda')}</Title>
        {isArranging ? (
          <Button
            ref={addButton}
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => open(null)}
          >
            {t('minutes.item.add')}
          </Button>
        ) : null}
      </div>
      <AgendaSum meeting={meeting} items={items} />
      {isWritten ? null : (
        <Text size="sm" c="dimmed" mt={4}>
          {t('minutes.notYet')}
        </Text>
      )}
      {list.error ? (
        <LoadProblem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Center p="lg">
          <Loader />
        </Center>
      ) : items.length === 0 ? (
        <p className={classes['empty']}>{t('minutes.agendaEmpty')}</p>
      ) : (
        agendaSections(items).map(({ key, section, items: group }) => (
          <div key={key} className={classes['section']}>
            {localText(section, language) ? (
              <Title order={3}>{localText(section, language)}</Title>
            ) : null}
            <ol className={classes['items']}>
              {group.map(({ item, number }, place) => (
                <AgendaItemCard
                  key={item.id}
                  meeting={meeting}
                  item={item}
                  number={number}
                  isFirst={place === 0}
                  isLast={place === group.length - 1}
                  decisions={decisions.filter(({ itemId }) => itemId === item.id)}
                  carriedFrom={carriedFrom.get(item.carriedFromId ?? '')}
                  onOpen={() => open(item.id)}
                  onMove={(step) => move(item.id, step)}
                  onRemove={() => void removeItem(item)}
                />
              ))}
            </ol>
          </div>
        ))
      )}
      <VisuallyHidden aria-live="polite">{told}</VisuallyHidden>
      <PartDrawer<'agendaItems'>
        isOpen={isArranging && (isNew || row !== null)}
        turn={opened?.turn ?? 0}
        name="agendaItems"
        owner={
          isNew
            ? { ...owner, position: nextPlace(items), carriedFromId: null, ...noMinutes }
            : owner
        }
        fields={fields}
        row={row}
        refusals={{}}
        title={isNew ? t('minutes.item.add') : t('minutes.item.edit')}
        onSaved={(goesOn) => (goesOn ? open(null) : setOpened(null))}
        onLeave={() => setOpened(null)}
        onRemove={() => {
          if (row) void removeItem(row);
        }}
      />
    </section>
  );
}
