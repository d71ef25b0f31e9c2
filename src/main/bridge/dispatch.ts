import { contract, type CallName } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { Log } from '../app/log.ts';
import { toFailure } from './failure.ts';

export type Handlers = HandlersOf<typeof contract>;

export type Dispatch = (name: unknown, input: unknown) => Promise<Envelope<unknown>>;

/** Calls slower than this are logged by name, in milliseconds. */
const slowCall = 40;

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

/** Takes a call from the window: known name, parsed input, handler, envelope. It never throws. */
export function createDispatch(handlers: Handlers, log: Log): Dispatch {
  return async (name, input) => {
    if (!isCallName(name)) return { ok: false, error: { code: 'UNKNOWN_CALL', data: {} } };
    const start = performance.now();
    try {
      const parsed = contract[name].input.parse(input);
      const handler = handlers[name] as (input: unknown) => Promise<unknown>;
      return { ok: true, data: await handler(parsed) };
    } catch (error) {
      const { answer, isBug } = toFailure(error);
      if (isBug) log.bug(name, error);
      return { ok: false, error: answer };
    } finally {
      const milliseconds = Math.round(performance.now() - start);
      if (milliseconds > slowCall) log.write('slowCall', { call: name, milliseconds });
    }
  };
}
