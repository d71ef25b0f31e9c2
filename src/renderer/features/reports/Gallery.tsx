import { useId } from 'react';
import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Icon } from '@tabler/icons-react';
import classes from './Reports.module.css';

export interface GalleryItem {
  id: string;
  title: string;
  /** What it tells. */
  about: string;
}

interface GalleryProps {
  title: string;
  icon: Icon;
  items: readonly GalleryItem[];
}

/** Reports of one shelf to choose from. */
export function Gallery({ title, icon: Icon, items }: GalleryProps) {
  const id = useId();
  return (
    <section className={classes['shelf']} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      <ul className={classes['gallery']}>
        {items.map((item) => (
          <li key={item.id}>
            <Link to="/reports/$id" params={{ id: item.id }} className={classes['card'] ?? ''}>
              <Icon size={22} stroke={1.4} aria-hidden />
              <span>
                <strong>{item.title}</strong>
                <small>{item.about}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
