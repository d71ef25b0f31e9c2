import { fileURLToPath } from 'node:url';
import { forkNode } from '#main/jobs/forkNode.ts';
import { keepOne } from '#main/jobs/keepOne.ts';
import { createReportMaker } from '#main/reports/apart/reportMaker.ts';

const program = fileURLToPath(import.meta.resolve('#main/reportsProgram.ts'));

export const forkReports = forkNode(program);

/** Makes reports in the real child process. */
export const maker = createReportMaker({
  forkReports: keepOne(forkReports, 5000),
  appVersion: 'test',
});
