import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTranslator } from '#shared/i18n/translator.ts';
import { toFailure } from '../bridge/failure.ts';
import { forkNode } from '../jobs/forkNode.ts';
import type { PrintPdf } from '../files/printedPage.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import { importCommand } from './importCommand.ts';
import { inspectCommand } from './inspectCommand.ts';
import { isCommandName, type CommandName } from './isCommandLine.ts';
import { listCommand } from './listCommand.ts';
import { parseArguments, type Arguments } from './parseArguments.ts';
import { printJson } from './printJson.ts';
import { reportCommand } from './reportCommand.ts';
import { searchCommand } from './searchCommand.ts';
import { usage } from './usage.ts';
import { UsageError } from './usageError.ts';
import { workspaceCommand } from './workspaceCommand.ts';

/** What a command works with, beside its arguments. */
export interface CliParts {
  forkWorker: ForkWorker;
  /** Null under plain Node, which cannot print. */
  print: PrintPdf | null;
  appVersion: string;
}

const commands: Record<CommandName, (args: Arguments, parts: CliParts) => Promise<void>> = {
  inspect: inspectCommand,
  import: importCommand,
  report: reportCommand,
  list: listCommand,
  search: searchCommand,
  workspace: workspaceCommand,
  help: async () => {
    process.stderr.write(usage);
  },
};

/** Under plain Node the workbook program runs as a forked child. */
function nodeParts(): CliParts {
  const program = fileURLToPath(new URL('../workers/workbook.ts', import.meta.url));
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return { forkWorker: forkNode(program), print: null, appVersion: version };
}

/** A reader such as `head` may close standard output early: then nobody is left to tell. */
function stopQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}

/**
 * Runs one command: JSON on standard output and nothing else there. Returns the exit code: 0, 1 when the
 * work was refused (`{"error":{"code","message"}}` is printed), 2 when the command was not understood.
 */
export async function runCli(
  args: readonly string[],
  parts: CliParts = nodeParts(),
): Promise<number> {
  process.stdout.on('error', stopQuietly);
  try {
    const parsed = parseArguments(args);
    const [name] = parsed.words;
    if (!isCommandName(name))
      throw new UsageError(name ? `Unknown command: ${name}` : 'No command');
    await commands[name](parsed, parts);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    const { answer, isBug } = toFailure(error);
    if (isBug) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    const message = createTranslator('en')(`errors.${answer.code}`, answer.data);
    await printJson({ error: { code: answer.code, message } });
    return 1;
  }
}
