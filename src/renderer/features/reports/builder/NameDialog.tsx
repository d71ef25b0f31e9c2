import { useState } from 'react';
import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/Dialog.tsx';

interface NameDialogProps {
  isOpen: boolean;
  title: string;
  /** What is suggested. */
  name: string;
  onClose: () => void;
  onName: (name: string) => Promise<void>;
}

/** Asks for the name of a report. */
export function NameDialog(props: NameDialogProps) {
  return (
    <Dialog isOpen={props.isOpen} title={props.title} onClose={props.onClose}>
      {props.isOpen ? <NameForm {...props} /> : null}
    </Dialog>
  );
}

function NameForm({ name, onClose, onName }: NameDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const [isBusy, setIsBusy] = useState(false);
  const store = async (): Promise<void> => {
    setIsBusy(true);
    try {
      await onName(typed.trim());
    } catch {
      // What was refused is said by the call itself; the dialog stays as it is.
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') void store();
      }}
    >
      <TextInput
        label={t('reportBuilder.form.name')}
        value={typed}
        maxLength={500}
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={isBusy} disabled={typed.trim() === ''}>
          {t('reportBuilder.form.save')}
        </Button>
      </Group>
    </form>
  );
}
