import { fillSample } from '../sample/fillSample.ts';
import { checkWorkspace } from '../workspace/checkWorkspace.ts';
import { createWorkspace } from '../workspace/createWorkspace.ts';
import { workspaceInfo } from '../workspace/workspaceInfo.ts';
import type { CliParts } from './main.ts';
import type { Arguments } from './parseArguments.ts';
import { printJson } from './printJson.ts';
import { UsageError } from './usageError.ts';
import { commandContext, withWorkspace } from './withWorkspace.ts';

/** `workspace create W [--sample]` and `workspace check W`. */
export async function workspaceCommand(args: Arguments, parts: CliParts): Promise<void> {
  const [, action, folder] = args.words;
  if (folder === undefined) throw new UsageError('The folder of the workspace is missing');
  if (action === 'create') {
    const isSample = args.flag('sample');
    const { appVersion } = parts;
    const workspace = await createWorkspace(folder, { exclusive: true, isSample, appVersion });
    try {
      if (isSample) await fillSample(commandContext(workspace));
      await printJson(await workspaceInfo(workspace));
    } finally {
      await workspace.close();
    }
  } else if (action === 'check') {
    await printJson(await withWorkspace(folder, 'reads', (ctx) => checkWorkspace(ctx.workspace)));
  } else {
    throw new UsageError(`Unknown action: ${action ?? ''}`);
  }
}
