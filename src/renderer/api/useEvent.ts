import { useEffect, useEffectEvent } from 'react';
import type { EventName, EventPayload } from '#shared/contract/events.ts';
import { onEvent } from './events.ts';

/** Runs `listen` on every event of that name while the component is shown. */
export function useEvent<N extends EventName>(
  name: N,
  listen: (payload: EventPayload<N>) => void,
): void {
  const latest = useEffectEvent(listen);
  useEffect(() => onEvent(name, (payload) => latest(payload)), [name]);
}
