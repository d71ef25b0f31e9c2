import { spawn } from 'node:child_process';

export type ToolOptions = {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the tool is ended and counts as failed. */
  timeout?: number;
};

/** Runs a tool out of sight and answers its stdout; when it fails, throws with the end of its output. */
export async function runTool(
  command: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<string> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output = (output + text).slice(-4000);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-4000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) {
    throw new Error(`${command} ${args[0] ?? ''} failed (${code ?? 'ended'}):\n${output.trim()}`);
  }
  return stdout;
}
