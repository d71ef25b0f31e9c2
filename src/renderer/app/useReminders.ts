import { useRouter } from '@tanstack/react-router';
import { useEvent } from '../api/useEvent.ts';
import { recordAddress } from '../components/history/recordAddress.ts';

/** A click on a notification opens its record; one that stands for many opens the start screen. */
export function useReminders(): void {
  const router = useRouter();
  useEvent('reminder.opened', ({ record }) => {
    const address = record ? recordAddress({ ...record, parent: null }) : '/';
    void router.navigate({ to: address ?? '/' });
  });
}
