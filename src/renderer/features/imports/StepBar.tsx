import type { ReactNode } from 'react';
import { Button, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Import.module.css';

interface StepBarProps {
  /** Null on the first step. */
  onBack: (() => void) | null;
  /** What stands between the buttons, such as what will happen. */
  children?: ReactNode;
  /** The button that goes on. */
  action: ReactNode;
}

/** Foot of a step: back on the left, on to the next on the right. */
export function StepBar({ onBack, children, action }: StepBarProps) {
  const { t } = useTranslation();
  return (
    <Group className={classes['bar'] ?? ''} justify="space-between" wrap="nowrap" gap="md">
      {onBack === null ? null : (
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={onBack}
        >
          {t('imports.back')}
        </Button>
      )}
      <div className={classes['message']}>{children}</div>
      {action}
    </Group>
  );
}
