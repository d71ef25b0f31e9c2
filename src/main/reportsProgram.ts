import { makeReports } from './reports/apart/makeReports.ts';
import type { FromReports, ToReports } from './reports/apart/messages.ts';
import { openPort } from './workers/port.ts';

void makeReports(openPort<FromReports, ToReports>());
