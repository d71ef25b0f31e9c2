import { useTranslation } from 'react-i18next';
import { IconMapQuestion } from '@tabler/icons-react';
import { EmptyState } from '../components/EmptyState.tsx';
import { LinkButton } from '../components/LinkButton.tsx';

export function NotFoundScreen() {
  const { t } = useTranslation();
  return (
    <EmptyState
      isPage
      icon={IconMapQuestion}
      title={t('app.notFound.title')}
      text={t('app.notFound.text')}
      actions={<LinkButton to="/projects">{t('app.crash.home')}</LinkButton>}
    />
  );
}
