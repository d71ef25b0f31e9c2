import { Notification } from 'electron';

/** Notifications on the screen: without a reference to them a click would find nobody. */
const open = new Set<Notification>();

/** Whether this desktop shows notifications at all. */
export const canNotify = (): boolean => Notification.isSupported();

/** Shows a native notification; `clicked` runs when the officer clicks it. */
export function notify(title: string, body: string, clicked: () => void): void {
  const notification = new Notification({ title, body });
  open.add(notification);
  notification.on('click', () => {
    open.delete(notification);
    clicked();
  });
  notification.on('close', () => open.delete(notification));
  notification.show();
}
