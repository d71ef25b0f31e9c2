import { Alert, Anchor, List } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { localText, type LocalText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';

interface SimilarProjectsProps {
  title: LocalText;
}

/** Shorter titles resemble too many others. */
const enough = 12;

/** Names projects whose title holds what is typed, before the same one is entered twice. */
export function SimilarProjects({ title }: SimilarProjectsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search] = useDebouncedValue(localText(title, language).trim(), 300);
  const found = useCall(
    'projects.list',
    {
      filter: {
        search: search.slice(0, 200),
        statuses: [],
        programmeIds: [],
        organisationIds: [],
        currencies: [],
        endFrom: null,
        endTo: null,
      },
      sort: [],
      language,
      offset: 0,
      limit: 3,
    },
    { isEnabled: search.length >= enough },
  ).data;
  if (search.length < enough || !found || found.rows.length === 0) return null;
  return (
    <Alert color="yellow" title={t('projects.form.similar')}>
      <List size="sm">
        {found.rows.map((row) => (
          <List.Item key={row.id}>
            <Anchor
              size="sm"
              renderRoot={(props) => <Link {...props} to="/projects/$id" params={{ id: row.id }} />}
            >
              {[row.code, localText(row.title, language)].filter(Boolean).join(' — ')}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
