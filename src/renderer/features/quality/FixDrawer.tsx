import {
  Alert,
  Center,
  CloseButton,
  Drawer,
  Group,
  Loader,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { QualityRule } from '#shared/contract/quality.ts';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { recordAddress } from '../../components/history/recordAddress.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { RowLink } from '../../components/RowLink.tsx';
import { fixFieldsOf } from './fixFields.ts';
import { FixForm } from './FixForm.tsx';
import { fixTarget, type FixTarget } from './fixTarget.ts';
import { useSentence, type QualityRow } from './useSentence.ts';

interface FixDrawerProps {
  rule: QualityRule;
  /** The record that is being put right; null while the drawer is closed. */
  row: QualityRow | null;
  onClose: () => void;
}

/** True while a calendar or a question stands over the drawer and takes the key for itself. */
const isCovered = (): boolean => document.querySelectorAll('[role="dialog"]').length > 1;

/** Puts one record right without leaving the list. */
export function FixDrawer({ rule, row, onClose }: FixDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={row !== null}
      onClose={() => {
        if (!isCovered()) onClose();
      }}
      position="right"
      size={560}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      attributes={{ content: { 'aria-label': t('quality.fix') } }}
    >
      {row ? <FixBody key={row.record.id} rule={rule} row={row} onClose={onClose} /> : null}
    </Drawer>
  );
}

function FixBody({ rule, row, onClose }: FixDrawerProps & { row: QualityRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sentence = useSentence();
  const { record } = row;
  const named = record.parent ?? record;
  const target = fixFieldsOf(rule).length > 0 ? fixTarget(rule, record) : null;
  const address = recordAddress(record);
  const page = rule.includes('committed') || rule === 'shares_not_whole' ? '?tab=funding' : '';
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2}>{localText(named.title, language)}</Title>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </Group>
      <Text size="sm">{sentence(rule, row)}</Text>
      {address ? <RowLink to={`${address}${page}`} text={t('quality.openRecord')} /> : null}
      {target ? (
        <FixState rule={rule} row={row} target={target} onClose={onClose} />
      ) : (
        <Alert color="accent">{t('quality.onPage')}</Alert>
      )}
    </Stack>
  );
}

interface FixStateProps {
  rule: QualityRule;
  row: QualityRow;
  target: FixTarget;
  onClose: () => void;
}

function FixState({ rule, row, target, onClose }: FixStateProps) {
  const { record } = row;
  const state = useQuery({
    queryKey: ['quality.fix', rule, record.id],
    queryFn: target.load,
    staleTime: 0,
    gcTime: 0,
  });
  if (state.error) {
    return <LoadProblem error={state.error} onRetry={() => void state.refetch()} />;
  }
  if (state.data === undefined) {
    return (
      <Center p="lg">
        <Loader />
      </Center>
    );
  }
  return (
    <FixForm rule={rule} record={record} target={target} state={state.data} onSaved={onClose} />
  );
}
