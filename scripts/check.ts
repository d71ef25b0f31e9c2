import { finish } from './steps/finish.ts';
import { runChecks } from './steps/runChecks.ts';

finish(await runChecks());
