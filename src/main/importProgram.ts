import { answerCalls } from './imports/desk/answerCalls.ts';
import type { FromDesk, ToDesk } from './imports/desk/messages.ts';
import type { ReadWorkbook } from './imports/openImport.ts';
import { createPause } from './jobs/pause.ts';
import { closeObjects } from './workers/closeObjects.ts';
import { openPort } from './workers/port.ts';
import { readWorkbook } from './workers/reading/readWorkbook.ts';

/** Reads right here, letting main's messages in between the rows. */
const read: ReadWorkbook = async (path, sink, options) => {
  closeObjects();
  const pause = createPause(options.signal);
  const paused = {
    ...sink,
    onRows: async (startRow: number, rows: Parameters<typeof sink.onRows>[1]) => {
      await sink.onRows(startRow, rows);
      await pause();
    },
  };
  return readWorkbook(path, paused, options);
};

const port = openPort<FromDesk, ToDesk>();
port.onMessage(answerCalls(port.send, read));
