import { annual } from './annual/annual.ts';
import { briefing } from './briefing/briefing.ts';
import { changes } from './changes/changes.ts';
import { cooperation } from './cooperation/cooperation.ts';
import type { CatalogueReport } from './definition.ts';
import { funding } from './funding/funding.ts';
import { hgc } from './hgc/hgc.ts';
import { horizon } from './horizon/horizon.ts';
import { initiatives } from './initiatives/initiatives.ts';
import { meetings } from './meetings/meetings.ts';
import { participants } from './participants/participants.ts';
import { passport } from './passport/passport.ts';
import { quality } from './quality/quality.ts';
import { controlList } from './registers/controlList.ts';
import { register } from './registers/register.ts';
import { results } from './results/results.ts';

/** Every report that can be built, in the order in which they are offered. */
export const catalogue: readonly CatalogueReport[] = [
  register,
  cooperation,
  annual,
  controlList,
  passport,
  briefing,
  meetings,
  hgc,
  participants,
  funding,
  horizon,
  results,
  initiatives,
  quality,
  changes,
];
