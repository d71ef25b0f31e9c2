import { Chip, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { assignmentScopes } from '#shared/contract/assignments.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import type { AssignmentView } from './useAssignmentView.ts';

interface ScopeChipsProps {
  view: AssignmentView;
}

/** What of the control list is shown, with the number of each. */
export function ScopeChips({ view }: ScopeChipsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { filter, change } = view;
  const counts = useCall('assignments.counts', { filter: { ...filter, scope: 'all' } });
  return (
    <Group
      component="fieldset"
      gap={6}
      m={0}
      px="md"
      pt={0}
      pb="xs"
      bd="none"
      aria-label={t('assignments.scope.label')}
    >
      {assignmentScopes.map((scope) => {
        const number = counts.data?.[scope];
        const text = t(`assignments.scope.${scope}`);
        return (
          <Chip
            key={scope}
            size="xs"
            variant="outline"
            checked={filter.scope === scope}
            onChange={() => change({ scope: scope === 'open' ? '' : scope })}
          >
            {number === undefined ? text : `${text} · ${format.number(number)}`}
          </Chip>
        );
      })}
    </Group>
  );
}
