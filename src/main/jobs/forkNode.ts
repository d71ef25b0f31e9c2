import { fork } from 'node:child_process';
import { workerHeap } from './workerLimits.ts';
import type { ForkWorker } from './workerProcess.ts';

/** Runs a program as a child of plain Node, its heap capped in MiB: for the command line and the tests. */
export function forkNode(
  program: string,
  heap = workerHeap,
  runtime = process.execPath,
): ForkWorker {
  return () => {
    const child = fork(program, [], {
      execPath: runtime,
      execArgv: [`--max-old-space-size=${heap}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return {
      send: (message) => {
        if (child.connected) child.send(message as never);
      },
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => {
        child.on('exit', listener);
        // A process that cannot be started or written to tells so by this event alone.
        child.on('error', () => listener(null));
      },
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
