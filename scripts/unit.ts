import { attempt } from './steps/attempt.ts';
import { finish } from './steps/finish.ts';
import { runUnit } from './steps/runUnit.ts';

finish([await attempt('unit', () => runUnit(process.argv.slice(2)))]);
