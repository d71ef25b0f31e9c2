import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { bridge } from './bridge.ts';
import { CallError } from './CallError.ts';

/**
 * Sends one call to main and gives its answer.
 * @throws CallError with the code and the data of the refusal.
 */
export async function invoke<N extends CallName>(
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N>> {
  const send = bridge.calls[name];
  if (!send) throw new CallError({ code: 'INTERNAL', data: { call: name } });
  const answer = await send(input);
  if (!answer.ok) throw new CallError(answer.error);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main answers what the contract says
  return answer.data as CallOutput<N>;
}

/**
 * Hands a dropped file to main; the token stands for its path.
 * @throws CallError when main refuses the file.
 */
export async function offerFile(file: File): Promise<{ token: string; fileName: string }> {
  const answer = await bridge.offerFile(file);
  if (!answer.ok) throw new CallError(answer.error);
  return answer.data;
}
