import { useState } from 'react';
import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '#shared/contract/initiatives.ts';
import { initiativeStates, type InitiativeState } from '#shared/domain/initiativeLife.ts';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { ShownOf } from '../../components/ShownOf.tsx';
import classes from './Board.module.css';
import { InitiativeCard } from './InitiativeCard.tsx';
import { inputOf } from './initiativeDraft.ts';
import { MoveDialog } from './MoveDialog.tsx';
import type { InitiativeView } from './useInitiativeView.ts';

/** Most initiatives on a board; the list shows them all. */
const limit = 500;

interface InitiativeBoardProps {
  view: InitiativeView;
  /** Stands in the place of the board while there are none at all. */
  empty: React.ReactNode;
}

/** Initiatives from being voiced to what became of them, the latest voiced first. */
export function InitiativeBoard({ view, empty }: InitiativeBoardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const [over, setOver] = useState<InitiativeState | null>(null);
  const [asked, setAsked] = useState<{ initiative: Initiative; to: InitiativeState } | null>(null);
  const update = useAction('initiatives.update');
  const answer = useCall('initiatives.list', {
    filter: view.filter,
    sort: [{ key: 'voicedDate', descending: true }],
    language,
    offset: 0,
    limit,
  });
  const rows = answer.data?.rows ?? [];
  const move = (initiative: Initiative, to: InitiativeState): void => {
    const { id, version, state, projectId, programmeId, reason } = initiative;
    if (to === state) return;
    const isUnclear =
      (to === 'realised' && projectId === null && programmeId === null) ||
      (to === 'dropped' && reason === '');
    if (isUnclear) setAsked({ initiative, to });
    else update.mutate({ id, version, fields: { ...inputOf(initiative), state: to } });
  };
  if (answer.error)
    return <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data && rows.length === 0) return empty;
  return (
    <>
      <ShownOf shown={rows.length} total={answer.data?.total ?? 0} />
      <div className={classes['board']}>
        {initiativeStates.map((state) => {
          const cards = rows.filter((row) => row.state === state);
          const title = t(`history.value.initiativeState.${state}`);
          return (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the menu of a card does the same by keyboard
            <section
              key={state}
              className={classes['column']}
              aria-label={title}
              data-over={over === state || undefined}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(state);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => {
                event.preventDefault();
                setOver(null);
                const id = event.dataTransfer.getData('text/plain');
                const dropped = rows.find((row) => row.id === id);
                if (dropped) move(dropped, state);
              }}
            >
              <Title order={2} size="h5" mb="xs">
                {title} · {format.number(cards.length)}
              </Title>
              <ul className={classes['cards']}>
                {cards.map((row) => (
                  <InitiativeCard key={row.id} initiative={row} onMove={move} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <MoveDialog asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}
