import { runCli } from '../src/main/cli/main.ts';

process.exitCode = await runCli(process.argv.slice(2));
