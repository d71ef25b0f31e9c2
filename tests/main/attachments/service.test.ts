import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AppError } from '#shared/errors/appError.ts';
import {
  addAttachments,
  copyToOpen,
  describeAttachment,
  listAttachments,
  saveAttachment,
} from '#main/attachments/service.ts';
import { storeFile } from '#main/attachments/storeFile.ts';
import { createProject } from '#main/projects/service.ts';
import { redo, removeRecords, undo } from '#main/records/service.ts';
import { checkWorkspace } from '#main/workspace/checkWorkspace.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { projectInput, testWorkspace, type TestContext } from '#tests/helpers/testWorkspace.ts';

const coded = (code: string) =>
  expect.objectContaining({ code }) as unknown as Pick<AppError, 'code'>;

function given(name: string, content = 'хат'): string {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, content);
  return file;
}

async function withProject() {
  const ctx = await testWorkspace();
  const { id } = await createProject(ctx, projectInput());
  const folder = ctx.workspace.paths.attachments;
  const add = (...files: string[]) =>
    addAttachments(ctx, { recordKind: 'project', recordId: id }, files);
  return { ctx, id, folder, add };
}

/** The one kept copy of a workspace. */
const copyIn = (folder: string): string => path.join(folder, readdirSync(folder)[0] ?? '');

const codesOf = async (ctx: TestContext) =>
  (await checkWorkspace(ctx.workspace)).findings.map(({ code }) => code);

describe('an attached file', () => {
  test('is a copy beside the database under a random name without an ending', async () => {
    const { ctx, id, folder, add } = await withProject();
    const source = given('Хат №5.pdf');
    await add(source);
    rmSync(source);
    expect(folder).toBe(path.join(ctx.workspace.paths.folder, 'attachments'));
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/u)]);
    expect(await listAttachments(ctx, id)).toMatchObject([
      { name: 'Хат №5.pdf', size: 6, canOpen: true, state: 'present', createdBy: 'Айгүл' },
    ]);
    expect(await codesOf(ctx)).toEqual([]);
  });

  test('comes with others as one step of undo, and comes back with its file', async () => {
    const { ctx, id, add } = await withProject();
    await add(given('a.pdf'), given('b.exe'));
    await undo(ctx);
    expect(await listAttachments(ctx, id)).toEqual([]);
    expect(await codesOf(ctx)).toEqual([]);
    await redo(ctx);
    expect(await listAttachments(ctx, id)).toMatchObject([
      { name: 'a.pdf', state: 'present', canOpen: true },
      { name: 'b.exe', state: 'present', canOpen: false },
    ]);
  });

  test('is described, and refuses a description of an older version', async () => {
    const { ctx, add } = await withProject();
    const [one] = await add(given('a.pdf'));
    const change = { id: one?.id ?? '', version: 1, description: 'Келісім хаты' };
    expect(await describeAttachment(ctx, change)).toMatchObject({
      description: 'Келісім хаты',
      name: 'a.pdf',
      version: 2,
    });
    await expect(describeAttachment(ctx, change)).rejects.toEqual(
      coded('RECORD_CHANGED_ELSEWHERE'),
    );
  });

  test('may be empty, and may be larger than what is read at once', async () => {
    const { ctx, add } = await withProject();
    const content = 'абв'.repeat(300_000);
    const [empty, large] = await add(given('empty.txt', ''), given('large.txt', content));
    expect([empty?.size, large?.size]).toEqual([0, 1_800_000]);
    const target = path.join(tempFolder(), 'saved.txt');
    await saveAttachment(ctx, large?.id ?? '', target);
    expect(readFileSync(target, 'utf8')).toBe(content);
  });
});

describe('what is refused leaves nothing behind', () => {
  test.each([
    ['a folder', (file: string) => mkdirSync(file), 'ATTACHMENT_NOT_A_FILE'],
    ['a link', (file: string) => symlinkSync(given('a.pdf'), file), 'ATTACHMENT_NOT_A_FILE'],
    ['what is not there', () => {}, 'FILE_NOT_FOUND'],
  ])('%s, with the files chosen together with it', async (_what, make, code) => {
    const { ctx, id, folder, add } = await withProject();
    const file = path.join(tempFolder(), 'x.pdf');
    make(file);
    await expect(add(given('good.pdf'), file)).rejects.toEqual(coded(code));
    expect(await listAttachments(ctx, id)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file above the limit', async () => {
    const { folder } = await withProject();
    const source = given('big.pdf', 'x'.repeat(11));
    await expect(storeFile(folder, source, 10)).rejects.toEqual(
      expect.objectContaining({
        code: 'ATTACHMENT_TOO_LARGE',
        data: { name: 'big.pdf', bytes: 11, limit: 10 },
      }),
    );
    expect(existsSync(folder)).toBe(false);
    await expect(storeFile(folder, source, 11)).resolves.toMatchObject({ size: 11 });
  });

  test('a record that is not there', async () => {
    const { ctx, id, folder, add } = await withProject();
    await removeRecords(ctx, 'project', [id]);
    await expect(add(given('a.pdf'))).rejects.toEqual(coded('LINK_GONE'));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a folder of attachments that is a link to another place', async () => {
    const { ctx, id, folder, add } = await withProject();
    const [one] = await add(given('a.pdf'));
    const elsewhere = path.join(tempFolder(), 'elsewhere');
    renameSync(folder, elsewhere);
    symlinkSync(elsewhere, folder);
    const before = readdirSync(elsewhere);
    const unsafe = coded('ATTACHMENT_FOLDER_UNSAFE');
    await expect(add(given('b.pdf'))).rejects.toEqual(unsafe);
    await expect(copyToOpen(ctx, one?.id ?? '', tempFolder())).rejects.toEqual(unsafe);
    expect(readdirSync(elsewhere)).toEqual(before);
    expect(await listAttachments(ctx, id)).toMatchObject([{ state: 'missing' }]);
    expect(await codesOf(ctx)).toEqual(['ATTACHMENT_FOLDER_UNSAFE']);
  });
});

describe('opening and saving', () => {
  test('give a copy under its own name that cannot be written to', async () => {
    const { ctx, add } = await withProject();
    const [one] = await add(given('Хат №5.pdf'));
    const copy = await copyToOpen(ctx, one?.id ?? '', path.join(tempFolder(), 'opened'));
    expect(path.basename(copy)).toBe('Хат №5.pdf');
    expect(readFileSync(copy, 'utf8')).toBe('хат');
    expect(statSync(copy).mode & 0o222).toBe(0);
  });

  test('refuse to open what may run, and save it all the same', async () => {
    const { ctx, add } = await withProject();
    const [one] = await add(given('setup.exe'));
    const opened = path.join(tempFolder(), 'opened');
    await expect(copyToOpen(ctx, one?.id ?? '', opened)).rejects.toEqual(
      coded('ATTACHMENT_UNSAFE'),
    );
    expect(existsSync(opened)).toBe(false);
    const target = path.join(tempFolder(), 'setup.exe');
    await saveAttachment(ctx, one?.id ?? '', target);
    expect(statSync(target).mode & 0o111).toBe(0);
  });

  test.each([
    ['gone', (file: string) => rmSync(file), 'ATTACHMENT_MISSING', 'missing'],
    ['shorter', (file: string) => truncateSync(file, 2), 'ATTACHMENT_ALTERED', 'altered'],
    ['longer', (file: string) => writeFileSync(file, 'хат!'), 'ATTACHMENT_ALTERED', 'altered'],
    ['other', (file: string) => writeFileSync(file, 'хап'), 'ATTACHMENT_ALTERED', 'present'],
    [
      'a link',
      (file: string) => {
        rmSync(file);
        symlinkSync(given('a.pdf'), file);
      },
      'ATTACHMENT_MISSING',
      'missing',
    ],
  ])(
    'are refused for a file that is %s, and nothing is written',
    async (_what, spoil, code, state) => {
      const { ctx, id, folder, add } = await withProject();
      const [one] = await add(given('a.pdf'));
      spoil(copyIn(folder));
      const [opened, target] = [path.join(tempFolder(), 'o'), path.join(tempFolder(), 'saved.pdf')];
      await expect(copyToOpen(ctx, one?.id ?? '', opened)).rejects.toEqual(coded(code));
      writeFileSync(target, 'former');
      await expect(saveAttachment(ctx, one?.id ?? '', target)).rejects.toEqual(coded(code));
      expect(readFileSync(target, 'utf8')).toBe('former');
      expect(readdirSync(path.dirname(target))).toEqual(['saved.pdf']);
      expect(readdirSync(opened)).toEqual([]);
      expect(await listAttachments(ctx, id)).toMatchObject([{ state }]);
      expect(await codesOf(ctx)).toContain(code);
    },
  );

  test('never follow a name in the database out of the folder', async () => {
    const { ctx, add } = await withProject();
    const [one] = await add(given('a.pdf'));
    const secret = given('secret.txt');
    ctx.workspace.raw
      .prepare('UPDATE attachments SET file = ?, name = ?')
      .run(path.relative(ctx.workspace.paths.attachments, secret), '../../x\u202E.pdf');
    await expect(copyToOpen(ctx, one?.id ?? '', tempFolder())).rejects.toEqual(
      coded('ATTACHMENT_MISSING'),
    );
    expect(await listAttachments(ctx, one?.recordId ?? '')).toMatchObject([
      { name: 'x.pdf', state: 'missing' },
    ]);
  });
});

test('the check names files of no record, and misses those of records in the bin', async () => {
  const { ctx, folder, add } = await withProject();
  const [one] = await add(given('a.pdf'));
  await removeRecords(ctx, 'attachment', [one?.id ?? '']);
  expect(await codesOf(ctx)).toEqual([]);
  writeFileSync(path.join(folder, 'foreign.txt'), '');
  mkdirSync(path.join(folder, 'folder'));
  expect(await codesOf(ctx)).toEqual(['ATTACHMENT_FOREIGN', 'ATTACHMENT_FOREIGN']);
  rmSync(path.join(folder, 'foreign.txt'));
  rmSync(path.join(folder, 'folder'), { recursive: true });
  rmSync(copyIn(folder));
  expect(await codesOf(ctx)).toEqual(['ATTACHMENT_MISSING']);
});
