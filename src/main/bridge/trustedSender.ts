/** What the check needs to know of a message's sender; Electron's event fits. */
export interface Sender {
  sender: { id: number };
  senderFrame: { url: string; parent: unknown } | null;
}

/** True only for the top frame of one of our own windows at our own address. */
export function isTrustedSender(
  event: Sender,
  windowIds: ReadonlySet<number>,
  origin: string,
): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null || !windowIds.has(event.sender.id)) return false;
  try {
    const url = new URL(frame.url);
    return `${url.protocol}//${url.host}` === origin;
  } catch {
    return false;
  }
}
