import { fork } from 'node:child_process';
import { workerHeap } from './workerLimits.ts';
import type { ForkWorker } from './workerProcess.ts';

/** Runs the workbook program as a child of plain Node: for the command line and the tests. */
export function forkNode(program: string): ForkWorker {
  return () => {
    const child = fork(program, [], {
      execArgv: [`--max-old-space-size=${workerHeap}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return {
      send: (message) => {
        if (child.connected) child.send(message as never);
      },
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', listener),
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
