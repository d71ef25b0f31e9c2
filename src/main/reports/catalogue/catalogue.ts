import { cooperation } from './cooperation.ts';
import type { CatalogueReport } from './definition.ts';
import { funding } from './funding.ts';
import { changes } from './lists/changes.ts';
import { hgc } from './lists/hgc.ts';
import { initiatives } from './lists/initiatives.ts';
import { meetings } from './lists/meetings.ts';
import { quality } from './lists/quality.ts';
import { results } from './lists/results.ts';
import { participants } from './participants.ts';
import { controlList } from './registers/controlList.ts';
import { register } from './registers/register.ts';

/** Every report that can be built, in the order in which they are offered. */
export const catalogue: readonly CatalogueReport[] = [
  register,
  controlList,
  cooperation,
  funding,
  participants,
  meetings,
  hgc,
  results,
  initiatives,
  quality,
  changes,
];
