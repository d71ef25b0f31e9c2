import { attempt } from './steps/attempt.ts';
import { finish } from './steps/finish.ts';
import { runBuild } from './steps/runBuild.ts';
import { runE2e } from './steps/runE2e.ts';

const build = await attempt('build', runBuild);
const e2e = build.failed > 0 ? [] : [await attempt('e2e', () => runE2e(process.argv.slice(2)))];
finish([build, ...e2e]);
