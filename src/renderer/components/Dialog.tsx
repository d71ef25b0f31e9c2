import type { ReactNode } from 'react';
import { CloseButton, Group, Modal, Title, type MantineSize } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface DialogProps {
  isOpen: boolean;
  title: string;
  size?: MantineSize;
  onClose: () => void;
  children: ReactNode;
}

/** A question or a sheet over the screen; its head is no second banner of the page. */
export function Dialog({ isOpen, title, size = 'md', onClose, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size={size}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': title } }}
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="md">
        <Title order={2}>{title}</Title>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </Group>
      {children}
    </Modal>
  );
}
