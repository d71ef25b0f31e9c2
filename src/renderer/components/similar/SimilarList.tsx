import { Alert, Anchor, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '#shared/contract/contract.ts';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { useAlikeText } from './useAlikeText.ts';
import { useReasonText } from './useReasonText.ts';

interface SimilarListProps {
  title: string;
  to: '/people/$id' | '/organisations/$id';
  found: CallOutput<'duplicates.similarPeople'> | undefined;
}

/** Most records named at once; whoever wants more looks for duplicates. */
const limit = 5;

/** Names records like the one being typed, each with what they share. */
export function SimilarList({ title, to, found = [] }: SimilarListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const alikeText = useAlikeText();
  const reasonText = useReasonText();
  return (
    <div aria-live="polite">
      {found.length === 0 ? null : (
        <Alert color="yellow" title={title}>
          <List size="sm" spacing={4}>
            {found.slice(0, limit).map(({ record, reasons }) => (
              <List.Item key={record.id}>
                <Anchor
                  size="sm"
                  c="inherit"
                  underline="always"
                  renderRoot={(props) => <Link {...props} to={to} params={{ id: record.id }} />}
                >
                  {localText(record.name, language)}
                </Anchor>
                {alikeText(record)}
                <Text component="span" size="sm" display="block">
                  {t('duplicates.shared', { reasons: reasonText(reasons) })}
                </Text>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}
