import { useState } from 'react';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '#shared/contract/initiatives.ts';
import type { InitiativeState } from '#shared/domain/initiativeLife.ts';
import { useAction } from '../../api/useAction.ts';
import { Dialog } from '../../components/Dialog.tsx';
import type { RecordOption } from '../../components/fields/recordOption.ts';
import { RecordSelect } from '../../components/fields/RecordSelect.tsx';
import { useRecordSources } from '../../components/parts/useRecordSources.ts';
import { inputOf } from './initiativeDraft.ts';
import { useInitiativeLabel } from './useInitiativeLabel.ts';

interface MoveDialogProps {
  /** The initiative and where it goes, while more has to be known for that. */
  asked: { initiative: Initiative; to: InitiativeState } | null;
  onClose: () => void;
}

/** Asks what an initiative became, or why it was dropped. */
export function MoveDialog({ asked, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const isDropped = asked?.to === 'dropped';
  const title = t(isDropped ? 'initiatives.board.whyDropped' : 'initiatives.board.whatBecame');
  return (
    <Dialog isOpen={asked !== null} title={title} onClose={onClose}>
      {asked ? <Answer key={asked.initiative.id} {...asked} onClose={onClose} /> : null}
    </Dialog>
  );
}

interface AnswerProps {
  initiative: Initiative;
  to: InitiativeState;
  onClose: () => void;
}

function Answer({ initiative, to, onClose }: AnswerProps) {
  const { t } = useTranslation();
  const label = useInitiativeLabel();
  const sources = useRecordSources();
  const update = useAction('initiatives.update');
  const [reason, setReason] = useState(initiative.reason);
  const [project, setProject] = useState<RecordOption | null>(null);
  const [programme, setProgramme] = useState<RecordOption | null>(null);
  const isDropped = to === 'dropped';
  const isAnswered = isDropped ? reason.trim() !== '' : project !== null || programme !== null;
  const save = (): void => {
    const { id, version } = initiative;
    const became = isDropped
      ? { reason: reason.trim() }
      : { projectId: project?.id ?? null, programmeId: programme?.id ?? null };
    update.mutate(
      { id, version, fields: { ...inputOf(initiative), ...became, state: to } },
      { onSuccess: onClose },
    );
  };
  return (
    <Stack gap="md">
      {isDropped ? (
        <TextInput
          label={label('reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : (
        <>
          <Text size="sm">{t('initiatives.board.chooseOne')}</Text>
          <RecordSelect
            label={label('projectId')}
            value={project}
            source={sources.project}
            onChange={setProject}
          />
          <RecordSelect
            label={label('programmeId')}
            value={programme}
            source={sources.programme}
            onChange={setProgramme}
          />
        </>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={!isAnswered} loading={update.isPending} onClick={save}>
          {t('common.save')}
        </Button>
      </Group>
    </Stack>
  );
}
