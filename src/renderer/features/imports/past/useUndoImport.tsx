import { useState, type ReactNode } from 'react';
import { Alert, Anchor, List, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { ImportBatch, UndoResult } from '#shared/contract/imports.ts';
import { useAction } from '../../../api/useAction.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { recordAddress } from '../../../components/history/recordAddress.ts';

export interface UndoImport {
  /** Asks first, and says what will be removed. */
  ask: (batch: ImportBatch) => void;
  dialogs: ReactNode;
}

/** Undo of an import: the question before, and afterwards what was kept. */
export function useUndoImport(): UndoImport {
  const { t } = useTranslation();
  const format = useFormat();
  const action = useAction('imports.undo');
  const [asked, setAsked] = useState<ImportBatch | null>(null);
  const [result, setResult] = useState<UndoResult | null>(null);
  const confirm = (batch: ImportBatch): void =>
    action.mutate(
      { batchId: batch.id },
      {
        onSuccess: (found) => {
          if (found.kept.length > 0) setResult(found);
          else {
            const { removed, restored } = found;
            notifications.show({
              message: t('imports.undo.done', { removed, restored }),
              closeButtonProps: { 'aria-label': t('common.close') },
            });
          }
        },
        onSettled: () => setAsked(null),
      },
    );
  return {
    ask: setAsked,
    dialogs: (
      <>
        <ConfirmDialog
          isOpen={asked !== null}
          title={t('imports.undo.title')}
          confirmLabel={t('imports.undo.confirm')}
          cancelLabel={t('imports.undo.keep')}
          isDangerous
          isBusy={action.isPending}
          onCancel={() => setAsked(null)}
          onConfirm={() => asked && confirm(asked)}
        >
          {asked
            ? t('imports.undo.text', {
                fileName: asked.fileName,
                time: format.instant(asked.at),
                created: asked.created,
                updated: asked.updated,
              })
            : null}
        </ConfirmDialog>
        <Dialog
          isOpen={result !== null}
          onClose={() => setResult(null)}
          title={t('imports.undo.outcome')}
        >
          {result ? <UndoOutcome result={result} onLeave={() => setResult(null)} /> : null}
        </Dialog>
      </>
    ),
  };
}

interface UndoOutcomeProps {
  result: UndoResult;
  onLeave: () => void;
}

function UndoOutcome({ result, onLeave }: UndoOutcomeProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Text size="sm">
        {t('imports.undo.done', { removed: result.removed, restored: result.restored })}
      </Text>
      <Alert color="yellow" title={t('imports.undo.kept')}>
        <List size="sm">
          {result.kept.map(({ kind, id, code, title }) => {
            const text = [code, title].filter((part) => part !== '').join(' · ');
            const address = recordAddress({ kind, id, parent: null });
            return (
              <List.Item key={id}>
                {`${t(`history.kind.${kind}`)}: `}
                {address === null ? (
                  text
                ) : (
                  <Anchor size="sm" href={`#${address}`} onClick={onLeave}>
                    {text}
                  </Anchor>
                )}
              </List.Item>
            );
          })}
        </List>
      </Alert>
    </Stack>
  );
}
