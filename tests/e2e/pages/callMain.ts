import type { Page } from '@playwright/test';

type Answer = { ok: true; data: unknown } | { ok: false; error: { code: string } };

/** Sends one call over the bridge as the window does, to have records that a test is not about. */
export async function callMain(window: Page, name: string, input: unknown): Promise<unknown> {
  const answer = await window.evaluate(
    ([call, value]) => {
      type Calls = Record<string, (input: unknown) => Promise<Answer>>;
      const { calls } = Reflect.get(globalThis, 'ortaq') as { calls: Calls };
      return calls[call]?.(value);
    },
    [name, input] as const,
  );
  if (!answer?.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  return answer.data;
}
