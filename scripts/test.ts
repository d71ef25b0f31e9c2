import { attempt } from './steps/attempt.ts';
import { finish } from './steps/finish.ts';
import { runBuild } from './steps/runBuild.ts';
import { runChecks } from './steps/runChecks.ts';
import { runE2e } from './steps/runE2e.ts';
import { runUnit } from './steps/runUnit.ts';

const checks = await runChecks();
// Before the unit tests: some of them start the built app's own programs.
const build = await attempt('build', runBuild);
const unit = await attempt('unit', () => runUnit());
const e2e = build.failed > 0 ? [] : [await attempt('e2e', () => runE2e())];
finish([...checks, unit, build, ...e2e]);
