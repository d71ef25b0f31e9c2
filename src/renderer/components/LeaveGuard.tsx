import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './ConfirmDialog.tsx';

interface LeaveGuardProps {
  /** True while the form holds changes that are not saved. */
  isDirty: boolean;
  /** Called when the officer leaves the changes behind. */
  onDiscard: () => void;
}

/** Asks before a form with unsaved changes is left. */
export function LeaveGuard({ isDirty, onDiscard }: LeaveGuardProps) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    // A draft outlives closing the window, so closing asks nothing.
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      isOpen={blocker.status === 'blocked'}
      title={t('common.leave.title')}
      confirmLabel={t('common.leave.discard')}
      cancelLabel={t('common.leave.stay')}
      isDangerous
      onCancel={() => blocker.reset?.()}
      onConfirm={() => {
        onDiscard();
        blocker.proceed?.();
      }}
    >
      {t('common.leave.text')}
    </ConfirmDialog>
  );
}
