import { describe, expect, test } from 'vitest';
import { readOffice, saveOffice } from '#main/office/service.ts';
import { teamMemberKind } from '#main/parts/participation.ts';
import { summariseTeam } from '#main/parts/teamSummary.ts';
import { personKind } from '#main/people/kind.ts';
import { projectKind } from '#main/projects/kind.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { removeRecords } from '#main/records/service.ts';
import { teamMemberInput } from '#tests/helpers/partInputs.ts';
import { personInput, projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

const started = { startDate: '2020-06-01', endDate: '2029-06-01' };

describe('the people of a team', () => {
  test('count once in two roles, and not when they or their entry lie in the bin', async () => {
    const ctx = await testWorkspace();
    const project = await createRecord(ctx, projectKind, projectInput(started));
    const person = await createRecord(ctx, personKind, personInput('Ахметова'));
    const role = (name: 'manager' | 'researcher') =>
      createRecord(ctx, teamMemberKind, teamMemberInput(project, person, { role: name }));
    const first = await role('manager');
    const second = await role('researcher');
    expect(await summariseTeam(ctx, project)).toMatchObject({ people: 1, young: 0, unknown: 1 });
    await removeRecords(ctx, 'teamMember', [first]);
    expect(await summariseTeam(ctx, project)).toMatchObject({ people: 1 });
    await removeRecords(ctx, 'teamMember', [second]);
    expect(await summariseTeam(ctx, project)).toMatchObject({ people: 0, unknown: 0 });
  });

  test('are young on the day that the office names, up to and including its age', async () => {
    const ctx = await testWorkspace();
    const project = await createRecord(ctx, projectKind, projectInput(started));
    // 40 on the day the project starts, 45 on the day of the test.
    const births = ['1980-06-01', '1979-06-01', null];
    for (const [index, birthDate] of births.entries()) {
      const person = await createRecord(ctx, personKind, personInput(`Т${index}`, { birthDate }));
      await createRecord(ctx, teamMemberKind, teamMemberInput(project, person));
    }
    const atStart = { people: 3, young: 1, unknown: 1, date: '2020-06-01', ageLimit: 40 };
    expect(await summariseTeam(ctx, project)).toEqual(atStart);
    const { version, ...rules } = await readOffice(ctx.workspace.reader);
    await saveOffice(ctx, version, { ...rules, youngReference: 'report_date' });
    const today = { people: 3, young: 0, unknown: 1, date: '2026-01-15', ageLimit: 40 };
    expect(await summariseTeam(ctx, project)).toEqual(today);
  });
});
