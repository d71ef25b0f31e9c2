import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { rowChoices, type PlanFilter } from '#shared/contract/importPlan.ts';
import type { PlanWork } from './usePlan.ts';

interface AllRowsMenuProps {
  filter: PlanFilter;
  plan: PlanWork;
}

/** One decision for every row that the filter shows. */
export function AllRowsMenu({ filter, plan }: AllRowsMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          disabled={plan.isBusy}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('imports.choice.all')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {rowChoices.map((choice) => (
          <Menu.Item key={choice} onClick={() => plan.decide([{ of: 'rows', filter, choice }])}>
            {t(`imports.choice.${choice}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => plan.decide([{ of: 'rows', filter, choice: null }])}>
          {t('imports.choice.proposed')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
