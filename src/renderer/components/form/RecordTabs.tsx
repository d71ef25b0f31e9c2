import { useEffect, useRef, type ReactNode } from 'react';
import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Icon } from '@tabler/icons-react';
import classes from './RecordTabs.module.css';

export interface RecordTab {
  key: string;
  label: string;
  icon: Icon;
  content: ReactNode;
}

interface RecordTabsProps {
  /** The first is the form: it stays where it is while other tabs are looked at. */
  tabs: readonly RecordTab[];
}

/** Parts of a record's page; the one that is open stands in the address. */
export function RecordTabs({ tabs }: RecordTabsProps) {
  const navigate = useNavigate();
  const asked = useSearch({ strict: false, select: (search) => search.tab });
  const first = tabs[0]?.key ?? '';
  const open = tabs.find(({ key }) => key === asked)?.key ?? first;
  const show = (key: string | null): void =>
    void navigate({ to: '.', replace: true, search: key === first || !key ? {} : { tab: key } });
  const place = tabs.findIndex(({ key }) => key === open);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = row.current?.querySelectorAll('[role="tab"]')[place];
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place]);
  return (
    <Tabs
      value={open}
      onChange={show}
      keepMounted={false}
      // The hidden form still answers Ctrl+S and asks before it is left, which an idle one would not.
      keepMountedMode="display-none"
      className="grow"
    >
      <div className={classes['row']} ref={row}>
        <Tabs.List px="xs" className={classes['list'] ?? ''}>
          {tabs.map(({ key, label, icon: Icon }) => (
            <Tabs.Tab
              key={key}
              value={key}
              classNames={{ tab: classes['tab'] ?? '', tabSection: classes['icon'] ?? '' }}
              leftSection={<Icon size={16} aria-hidden />}
            >
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      {tabs.map(({ key, content }) => (
        <Tabs.Panel
          key={key}
          value={key}
          keepMounted={key === first}
          {...(key === first ? { className: 'grow' } : {})}
        >
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
