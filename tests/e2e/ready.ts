import type { Page } from '@playwright/test';
import type { CallName, CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { OrtaqBridge } from '#shared/contract/preload.ts';
import { blankProject } from '#shared/contract/blanks.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { openApp, type OpenApp, type OpenOptions } from './app.ts';

/** Asks main over the window's own bridge, as the page does. */
export async function ask<N extends CallName>(
  window: Page,
  name: N,
  input: CallInput<N>,
): Promise<Envelope<CallOutput<N>>> {
  const answer = await window.evaluate(
    async ([call, value]) => {
      const { ortaq } = globalThis as unknown as { ortaq: OrtaqBridge };
      return ortaq.calls[call]?.(value);
    },
    [name, input] as const,
  );
  return answer as Envelope<CallOutput<N>>;
}

/** As `ask`, but throws the code of a refusal. */
export async function get<N extends CallName>(
  window: Page,
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N>> {
  const answer = await ask(window, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.data;
}

/** Starts the app, in English and with a workspace, up to its list of projects. */
export async function openReady(options: OpenOptions & { sample?: boolean } = {}): Promise<
  OpenApp & {
    /** Folder of the workspace. */
    folder: string;
  }
> {
  const opened = await openApp(options);
  // A page that is not drawn yet does not listen to what main tells it either.
  await opened.window.getByRole('heading').first().waitFor();
  await get(opened.window, 'settings.update', { language: 'en' });
  const made = await get(opened.window, 'workspaces.create', { sample: options.sample ?? false });
  await opened.window.getByRole('navigation').first().waitFor();
  return { ...opened, folder: made.folder };
}

/** A project that is valid and empty but for what is given. */
export function projectOf(fields: Partial<ProjectInput>): ProjectInput {
  const title = { kk: '', ru: '', en: 'A project' };
  return { ...blankProject, title, status: 'idea', ...fields };
}
