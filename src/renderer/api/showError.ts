import { notifications } from '@mantine/notifications';
import { errorText } from './errorText.ts';

/** Shows a failure as a notification that stays until it is closed. */
export function showError(error: unknown): void {
  notifications.show({ color: 'red', message: errorText(error), autoClose: false });
}
