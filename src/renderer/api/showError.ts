import { notifications } from '@mantine/notifications';
import { CallError } from './CallError.ts';
import { errorText } from './errorText.ts';

/** Shows a failure as a notification that stays until it is closed; what was cancelled is none. */
export function showError(error: unknown): void {
  const message = errorText(error);
  if (error instanceof CallError && error.code === 'CANCELLED') {
    notifications.show({ color: 'gray', message, autoClose: 4000 });
  } else notifications.show({ color: 'red', message, autoClose: false });
}
