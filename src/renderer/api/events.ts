import type { EventName, EventPayload } from '#shared/contract/events.ts';
import { bridge } from './bridge.ts';

type Listener = (payload: unknown) => void;

const listeners = new Map<string, Set<Listener>>();

bridge.onEvent((name, payload) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

/** Listens to one event of main; returns the function that stops listening. */
export function onEvent<N extends EventName>(
  name: N,
  listen: (payload: EventPayload<N>) => void,
): () => void {
  const group = listeners.get(name) ?? new Set<Listener>();
  listeners.set(name, group);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main sends what the contract says
  const listener: Listener = (payload) => listen(payload as EventPayload<N>);
  group.add(listener);
  return () => {
    group.delete(listener);
  };
}
