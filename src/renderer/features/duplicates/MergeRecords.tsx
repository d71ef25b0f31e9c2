import { useState } from 'react';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconArrowMerge } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import { localText } from '#shared/domain/language.ts';
import { CallError } from '../../api/CallError.ts';
import { useCommand } from '../../api/commands.ts';
import { showError } from '../../api/showError.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { problemsOf } from '../../components/form/problems.ts';
import { useProblemText } from '../../components/form/useProblemText.ts';
import {
  fullerOf,
  fullerRecord,
  mergedFields,
  mergeLines,
  type Choice,
  type MergeLine,
  type Side,
} from './mergeChoice.ts';
import { mergeKinds, type Merged } from './mergeKinds.ts';
import { nameOf } from './mergeNames.ts';
import { MergeTable } from './MergeTable.tsx';
import { offerUndo } from './offerUndo.ts';

interface MergeRecordsProps {
  kind: DuplicateKind;
  first: Merged;
  second: Merged;
}

/** Every field of two records with the choice of what is kept, and the button that merges them. */
export function MergeRecords({ kind, first, second }: MergeRecordsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { schema, get, merge } = mergeKinds[kind];
  const fields = Object.keys(schema.shape);
  const [one, other] = [{ ...first }, { ...second }];
  const lines = mergeLines(one, other, fields);
  const [keptByHand, setKept] = useState<Side | null>(null);
  const [byHand, setByHand] = useState<Readonly<Record<string, Choice>>>({});
  const [isBusy, setIsBusy] = useState(false);
  const [isChanged, setIsChanged] = useState(false);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const problemText = useProblemText(problems);
  const kept = keptByHand ?? fullerRecord(lines);
  const choiceOf = (line: MergeLine): Choice => byHand[line.path] ?? fullerOf(line, kept);

  const run = async (): Promise<void> => {
    const chosen = mergedFields(one, lines, fields, choiceOf);
    const checked = schema.safeParse(chosen);
    setProblems(checked.success ? {} : problemsOf(checked.error));
    if (!checked.success) return;
    const [keep, drop] = kept === 'first' ? [first, second] : [second, first];
    setIsBusy(true);
    try {
      const target = {
        keepId: keep.id,
        keepVersion: keep.version,
        dropId: drop.id,
        dropVersion: drop.version,
      };
      await merge(target, chosen);
      const name = localText(nameOf(await get(keep.id)), language);
      await offerUndo(t('duplicates.merge.done', { name }));
      await navigate({ to: '/duplicates', search: { kind }, replace: true });
    } catch (error) {
      if (error instanceof CallError && error.code === 'RECORD_CHANGED_ELSEWHERE') {
        setIsChanged(true);
      } else showError(error);
    } finally {
      setIsBusy(false);
    }
  };
  useCommand('save', () => void run(), !isBusy);
  const wrong = Object.keys(problems);
  return (
    <Stack gap="sm" px="md" pb="md">
      <MergeTable
        kind={kind}
        records={{ first, second }}
        lines={lines}
        kept={kept}
        onKept={setKept}
        choiceOf={choiceOf}
        onChoice={(path, choice) => setByHand((before) => ({ ...before, [path]: choice }))}
      />
      {isChanged ? (
        <Alert color="yellow" role="alert">
          {t('duplicates.merge.changed')}
        </Alert>
      ) : null}
      {wrong.length > 0 ? (
        <Alert color="red" role="alert">
          {wrong.map((path) => problemText(path)).join(' ')}
        </Alert>
      ) : null}
      <Group>
        <Button
          leftSection={<IconArrowMerge size={16} aria-hidden />}
          loading={isBusy}
          onClick={() => void run()}
        >
          {t('duplicates.merge.button')}
        </Button>
      </Group>
    </Stack>
  );
}
