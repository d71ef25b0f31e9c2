import { Center, CloseButton, Drawer, Group, Loader, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../../api/useCall.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { QuickForm } from './QuickForm.tsx';

interface QuickEditProps {
  /** The project to change beside the list; null while the drawer is closed. */
  id: string | null;
  onClose: () => void;
}

/** A drawer with the main fields of one project, so that the list need not be left. */
export function QuickEdit({ id, onClose }: QuickEditProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size={480}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      attributes={{ content: { 'aria-label': t('projects.quick.title') } }}
    >
      {id === null ? null : <QuickContent key={id} id={id} onClose={onClose} />}
    </Drawer>
  );
}

function QuickContent({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useCall('projects.get', { id });
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="md">
        <Title order={2}>
          {answer.data ? localText(answer.data.title, language) : t('projects.quick.title')}
        </Title>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </Group>
      {answer.data ? (
        <QuickForm project={answer.data} onDone={onClose} />
      ) : answer.error ? (
        <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />
      ) : (
        <Center p="xl">
          <Loader />
        </Center>
      )}
    </>
  );
}
