import { makeReports } from './reports/apart/makeReports.ts';
import type { FromReports, ToReports } from './reports/apart/messages.ts';
import { openInbox, openPort } from './workers/port.ts';

const port = openPort<FromReports, ToReports>();
void makeReports({ send: port.send, next: openInbox(port) });
