import { z } from 'zod';
import { call, nothing } from './define.ts';
import * as f from './fields.ts';

const workspaceInfo = z.strictObject({
  name: z.string(),
  /** Folder shown to the officer, who may copy it as a whole. */
  folder: z.string(),
  isSample: z.boolean(),
  projects: z.int(),
  organisations: z.int(),
  programmes: z.int(),
});

const appInfo = z.strictObject({
  version: z.string(),
  platform: z.string(),
  /** First of the system's languages that the window speaks. */
  systemLanguage: f.language,
  workspace: workspaceInfo.nullable(),
  /** Why the last workspace could not be opened: an error code with its data. */
  workspaceError: z
    .strictObject({ code: z.string(), data: z.record(z.string(), z.unknown()) })
    .nullable(),
});

const checkFinding = z.strictObject({ code: z.string(), detail: z.string() });

export const workspaceCheck = z.strictObject({ ok: z.boolean(), findings: z.array(checkFinding) });

export const workspaces = {
  'app.info': call(nothing, appInfo),
  /** Makes a workspace in the usual place; `sample` fills it with public facts. */
  'workspaces.create': call(z.strictObject({ sample: z.boolean() }), workspaceInfo),
  /** Asks for the folder of a workspace and opens it; `null` when cancelled. */
  'workspaces.choose': call(nothing, workspaceInfo.nullable()),
  'workspaces.check': call(nothing, workspaceCheck),
  'workspaces.showFolder': call(nothing, z.strictObject({})),
};

export type AppInfo = z.infer<typeof appInfo>;
export type WorkspaceInfo = z.infer<typeof workspaceInfo>;
export type WorkspaceCheck = z.infer<typeof workspaceCheck>;
