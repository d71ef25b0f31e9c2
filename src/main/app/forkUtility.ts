import { utilityProcess } from 'electron';
import { workerHeap } from '../jobs/workerLimits.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';

/** Runs a program in a utility process of Electron, whose heap is its own. */
export function forkUtility(program: string, serviceName = 'Ortaq workbook'): ForkWorker {
  return () => {
    const child = utilityProcess.fork(program, [], {
      execArgv: [`--max-old-space-size=${workerHeap}`],
      serviceName,
      stdio: 'ignore',
    });
    // An unheard error event would end the whole program; the exit of the process follows it.
    child.on('error', () => {});
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', listener),
      kill: () => void child.kill(),
    };
  };
}
