import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openVisits } from '#main/settings/visits.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

const at = (hour: number) => () => new Date(Date.UTC(2026, 2, 16, hour));

describe('openVisits', () => {
  test('the end of a visit is known at the next one, each workspace for itself', () => {
    const file = path.join(tempFolder(), 'visits.json');
    const first = openVisits(file, at(9));
    first.begin('/a');
    expect(first.since()).toBeNull();
    first.end();
    const second = openVisits(file, at(12));
    second.begin('/a');
    expect(second.since()).toBe('2026-03-16T09:00:00.000Z');
    second.begin('/b');
    expect(second.since()).toBeNull();
    const third = openVisits(file, at(15));
    third.begin('/a');
    expect(third.since()).toBe('2026-03-16T12:00:00.000Z');
  });

  test('a file that cannot be read does not keep the officer out', () => {
    const file = path.join(tempFolder(), 'visits.json');
    writeFileSync(file, '{"a": 1');
    const visits = openVisits(file, at(9));
    visits.begin('/a');
    expect(visits.since()).toBeNull();
  });
});
