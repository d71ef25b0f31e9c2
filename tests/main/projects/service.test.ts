import { describe, expect, test } from 'vitest';
import { createOrganisation } from '#main/organisations/service.ts';
import {
  createProject,
  everyProject,
  getProject,
  listProjects,
  totalProjects,
  updateProject,
} from '#main/projects/service.ts';
import { recordHistoryOf, removeRecords, restoreRecords } from '#main/records/service.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { organisationInput, projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

const page = { offset: 0, limit: 100 };

async function historyOf(ctx: ServiceContext, id: string) {
  return (await recordHistoryOf(ctx, { kind: 'project', id, ...page })).entries;
}

function searching(search: string) {
  return { ...everyProject, filter: { ...everyProject.filter, search } };
}

describe('a project', () => {
  test('comes back with every field as it was entered', async () => {
    const ctx = await testWorkspace();
    const input = projectInput({
      code: 'KZ-2620',
      title: { kk: 'Су қауіпсіздігі', ru: 'Водная безопасность', en: 'Water security' },
      startDate: '2024-01-01',
      endDate: '2026-12-31',
      budget: { minor: 35_000_000, currency: 'USD' },
      field: '1.5',
      manager: 'Ә. Сәрсенбаев',
      scientists: 30,
      youngScientists: 12,
    });
    const { id } = await createProject(ctx, input);
    expect(await getProject(ctx, id)).toMatchObject({ ...input, version: 1, createdBy: 'Айгүл' });
  });

  test('is not changed by somebody who looked at an older version', async () => {
    const ctx = await testWorkspace();
    const { id } = await createProject(ctx, projectInput({ manager: 'A' }));
    await updateProject(ctx, id, 1, projectInput({ manager: 'B' }));
    await expect(updateProject(ctx, id, 1, projectInput({ manager: 'C' }))).rejects.toMatchObject({
      code: 'RECORD_CHANGED_ELSEWHERE',
    });
    expect((await getProject(ctx, id)).manager).toBe('B');
  });

  test('does not keep the own status of its programme for another status', async () => {
    const ctx = await testWorkspace();
    const kept = projectInput({ status: 'active', programmeStatus: 'second_review' });
    const { id } = await createProject(ctx, kept);
    const closed = await updateProject(ctx, id, 1, { ...kept, status: 'completed' });
    expect(closed.programmeStatus).toBe('');
    const again = { ...kept, status: 'suspended' as const, programmeStatus: 'waiting' };
    expect((await updateProject(ctx, id, 2, again)).programmeStatus).toBe('waiting');
  });

  test('keeps its version when nothing was changed, so that saving twice is no conflict', async () => {
    const ctx = await testWorkspace();
    const { id } = await createProject(ctx, projectInput());
    expect((await updateProject(ctx, id, 1, projectInput())).version).toBe(1);
  });

  test('cannot take a code that another bears in another spelling', async () => {
    const ctx = await testWorkspace();
    await createProject(ctx, projectInput({ code: 'KZ-2620' }));
    // The second code is typed with Cyrillic К and without the hyphen.
    await expect(createProject(ctx, projectInput({ code: 'КZ 2620' }))).rejects.toMatchObject({
      code: 'PROJECT_CODE_TAKEN',
    });
  });

  test('leaves lists and totals when it goes to the bin, and comes back whole', async () => {
    const ctx = await testWorkspace();
    const { id } = await createProject(
      ctx,
      projectInput({ budget: { minor: 100, currency: 'EUR' } }),
    );
    await removeRecords(ctx, 'project', [id]);
    expect((await listProjects(ctx, everyProject, page)).total).toBe(0);
    expect((await totalProjects(ctx, everyProject.filter)).budgets).toEqual([]);
    await restoreRecords(ctx, 'project', [id]);
    expect((await totalProjects(ctx, everyProject.filter)).budgets).toEqual([
      { minor: 100, currency: 'EUR' },
    ]);
    const actions = (await historyOf(ctx, id)).map((entry) => entry.action);
    expect(actions).toEqual(['restore', 'remove', 'create']);
  });

  test('tells its history per field, with the values before and after', async () => {
    const ctx = await testWorkspace();
    const { id } = await createProject(ctx, projectInput({ manager: 'A' }));
    await updateProject(ctx, id, 1, projectInput({ manager: 'B' }));
    const [last] = await historyOf(ctx, id);
    expect(last?.changes).toEqual([{ field: 'manager', before: 'A', after: 'B' }]);
  });
});

describe('the list of projects', () => {
  test('never adds amounts of different currencies', async () => {
    const ctx = await testWorkspace();
    for (const currency of ['USD', 'EUR', 'USD']) {
      await createProject(ctx, projectInput({ budget: { minor: 5, currency }, scientists: 2 }));
    }
    const totals = await totalProjects(ctx, everyProject.filter);
    expect(totals).toMatchObject({ count: 3, scientists: 6 });
    expect(totals.budgets).toEqual([
      { minor: 5, currency: 'EUR' },
      { minor: 10, currency: 'USD' },
    ]);
  });

  test('stands in the order of the Kazakh alphabet, not of code points', async () => {
    const ctx = await testWorkspace();
    const titles = ['Яблоко', 'Ыбырай', 'Іле', 'Қала', 'Кент', 'Әлем', 'Алма', 'Бала'];
    for (const kk of titles)
      await createProject(ctx, projectInput({ title: { kk, ru: '', en: '' } }));
    const { rows } = await listProjects(
      ctx,
      { ...everyProject, language: 'kk', sort: [{ key: 'title', descending: false }] },
      page,
    );
    expect(rows.map((row) => row.title.kk)).toEqual([
      'Алма',
      'Әлем',
      'Бала',
      'Кент',
      'Қала',
      'Ыбырай',
      'Іле',
      'Яблоко',
    ]);
  });

  test('keeps empty dates last, whichever way it is sorted', async () => {
    const ctx = await testWorkspace();
    for (const endDate of ['2025-01-01', null, '2026-01-01']) {
      await createProject(ctx, projectInput({ endDate }));
    }
    for (const descending of [false, true]) {
      const sort = [{ key: 'endDate' as const, descending }];
      const { rows } = await listProjects(ctx, { ...everyProject, sort }, page);
      expect(rows.at(-1)?.endDate).toBeNull();
    }
  });

  test.each(['саясат нурбек', 'Sayasat Nurbek', 'НҰРБЕК', 'nurb'])(
    'finds a Kazakh name typed as %s',
    async (search) => {
      const ctx = await testWorkspace();
      await createProject(ctx, projectInput({ manager: 'Саясат Нұрбек' }));
      await createProject(ctx, projectInput({ manager: 'Карина Ангелиева' }));
      expect((await listProjects(ctx, searching(search), page)).total).toBe(1);
    },
  );

  test.each(['"', "' OR 1=1 --", '*', 'NEAR(', 'a AND', '\0', '-', 'x'.repeat(500)])(
    'takes the search %j as plain text',
    async (search) => {
      const ctx = await testWorkspace();
      await createProject(ctx, projectInput());
      expect((await listProjects(ctx, searching(search), page)).total).toBe(0);
    },
  );

  test('finds projects by the name of their lead organisation', async () => {
    const ctx = await testWorkspace();
    const organisation = await createOrganisation(
      ctx,
      organisationInput('Институт ядерной физики', { shortName: 'ИЯФ', city: 'Алматы' }),
    );
    await createProject(ctx, projectInput({ leadOrganisationId: organisation.id }));
    expect((await listProjects(ctx, searching('ядерн физ'), page)).total).toBe(1);
    await expect(removeRecords(ctx, 'organisation', [organisation.id])).rejects.toMatchObject({
      code: 'RECORD_IN_USE',
    });
  });
});
