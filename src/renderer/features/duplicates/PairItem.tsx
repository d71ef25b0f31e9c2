import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DuplicateKind, DuplicatePair } from '#shared/contract/duplicates.ts';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { RowLink } from '../../components/RowLink.tsx';
import { useAlikeText } from '../../components/similar/useAlikeText.ts';
import { useReasonText } from '../../components/similar/useReasonText.ts';
import classes from './Duplicates.module.css';
import { likelihood } from './likelihood.ts';
import { recordPages } from './recordPages.ts';

interface PairItemProps {
  kind: DuplicateKind;
  pair: DuplicatePair;
  isBusy: boolean;
  onDistinguish: (names: string) => void;
}

/** Two records that may be one: what they share, and what to do about it. */
export function PairItem({ kind, pair, isBusy, onDistinguish }: PairItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const alikeText = useAlikeText();
  const reasonText = useReasonText();
  const { first, second, score, reasons } = pair;
  const names = t('duplicates.pair', {
    first: localText(first.name, language),
    second: localText(second.name, language),
  });
  return (
    <li className={classes['pair']}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} flex="1 1 320px" miw={0}>
          {[first, second].map((record) => (
            <Text key={record.id} size="sm" component="div" className={classes['record'] ?? ''}>
              <RowLink
                to={`${recordPages[kind]}/${record.id}`}
                text={localText(record.name, language)}
              />
              {alikeText(record)}
            </Text>
          ))}
          <Text size="sm">
            <b>{t(`duplicates.likelihood.${likelihood(score)}`)}.</b>{' '}
            {t('duplicates.shared', { reasons: reasonText(reasons) })}
          </Text>
        </Stack>
        <Group gap="xs">
          <Button
            variant="default"
            disabled={isBusy}
            aria-label={t('duplicates.distinguishPair', { pair: names })}
            onClick={() => onDistinguish(names)}
          >
            {t('duplicates.distinguish')}
          </Button>
          <LinkButton
            to="/duplicates/$kind/$first/$second"
            params={{ kind, first: first.id, second: second.id }}
            leftSection={<IconArrowMerge size={16} aria-hidden />}
            aria-label={t('duplicates.comparePair', { pair: names })}
          >
            {t('duplicates.compare')}
          </LinkButton>
        </Group>
      </Group>
    </li>
  );
}
