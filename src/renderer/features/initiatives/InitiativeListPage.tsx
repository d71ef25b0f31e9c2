import { useState } from 'react';
import { Button, Group, Title, Tooltip } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { IconBulb, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '#shared/contract/initiatives.ts';
import { initiativeStates, type InitiativeState } from '#shared/domain/initiativeLife.ts';
import { useCommand } from '../../api/commands.ts';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import classes from './Board.module.css';
import { InitiativeCard } from './InitiativeCard.tsx';
import { inputOf } from './initiativeDraft.ts';
import { MoveDialog } from './MoveDialog.tsx';

const route = getRouteApi('/initiatives');

/** Most initiatives on a board. */
const limit = 500;

/** Initiatives on a board, from being voiced to what became of them. */
export function InitiativeListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const navigate = useNavigate();
  const { q = '' } = route.useSearch();
  const [over, setOver] = useState<InitiativeState | null>(null);
  const [asked, setAsked] = useState<{ initiative: Initiative; to: InitiativeState } | null>(null);
  const update = useAction('initiatives.update');
  const answer = useCall('initiatives.list', {
    filter: { search: q, states: [], meetingIds: [], organisationIds: [], tags: [] },
    sort: [{ key: 'voicedDate', descending: true }],
    language,
    offset: 0,
    limit,
  });
  const rows = answer.data?.rows ?? [];
  const create = (): void => void navigate({ to: '/initiatives/new' });
  useCommand('newRecord', create);
  const move = (initiative: Initiative, to: InitiativeState): void => {
    const { id, version, state, projectId, programmeId, reason } = initiative;
    if (to === state) return;
    const isUnclear =
      (to === 'realised' && projectId === null && programmeId === null) ||
      (to === 'dropped' && reason === '');
    if (isUnclear) setAsked({ initiative, to });
    else update.mutate({ id, version, fields: { ...inputOf(initiative), state: to } });
  };
  return (
    <ListFrame>
      <PageHeader
        title={t('initiatives.list.title')}
        actions={
          <Tooltip label="Ctrl+N">
            <LinkButton to="/initiatives/new" leftSection={<IconPlus size={16} aria-hidden />}>
              {t('initiatives.form.new')}
            </LinkButton>
          </Tooltip>
        }
      />
      <Group gap="xs" px="md" pb="xs">
        <SearchBox
          value={q}
          label={t('initiatives.list.search')}
          onChange={(words) =>
            void navigate({ to: '/initiatives', replace: true, search: words ? { q: words } : {} })
          }
        />
      </Group>
      {answer.error ? (
        <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />
      ) : answer.data && rows.length === 0 && q === '' ? (
        <EmptyState
          icon={IconBulb}
          title={t('initiatives.list.empty.title')}
          text={t('initiatives.list.empty.text')}
          actions={<Button onClick={create}>{t('initiatives.form.new')}</Button>}
        />
      ) : (
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
      )}
      <MoveDialog asked={asked} onClose={() => setAsked(null)} />
    </ListFrame>
  );
}
