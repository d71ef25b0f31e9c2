import { notifications } from '@mantine/notifications';

/** Says for a moment that the record is saved. */
export function showSaved(message: string): void {
  notifications.show({ id: 'saved', message, color: 'teal', autoClose: 3000 });
}
