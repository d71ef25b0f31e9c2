import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { imports } from '#shared/contract/imports.ts';
import type { Language } from '#shared/domain/language.ts';
import type { CellComment } from '#shared/domain/workbook.ts';
import type { RunningJob } from '../../jobs/jobManager.ts';

type Handlers = HandlersOf<typeof imports>;

/** Calls of the contract that are answered where the cells of the open workbook are kept. */
export const deskCalls = [
  'imports.current',
  'imports.cells',
  'imports.setTable',
  'imports.addTable',
  'imports.removeTable',
  'imports.columns',
  'imports.setColumns',
  'imports.plan',
  'imports.planRows',
  'imports.names',
  'imports.decide',
  'imports.fixCells',
  'imports.commit',
  'imports.earlier',
  'imports.discard',
  'imports.undo',
  'imports.saveProfile',
  'imports.useProfile',
] as const satisfies readonly (keyof Handlers)[];

export type ContractCall = (typeof deskCalls)[number];

/** A workbook to be opened; `token` is what the window knows it by. */
export interface FileToOpen {
  path: string;
  token: string;
  encoding: string | null;
}

/** The open workbook with its problems, to be written as comments. */
export interface CommentedSource {
  path: string;
  encoding: string | null;
  comments: readonly CellComment[];
}

interface OwnCalls {
  open: (file: FileToOpen) => ReturnType<Handlers['imports.open']>;
  problems: (input: { importId: string; language: Language }) => Promise<CommentedSource>;
}

type Calls = Pick<Handlers, ContractCall> & OwnCalls;

export type DeskCall = keyof Calls;
export type DeskInput<N extends DeskCall> = Parameters<Calls[N]>[0];
export type DeskAnswer<N extends DeskCall> = Awaited<ReturnType<Calls[N]>>;

/**
 * Where one workbook lies open: its cells, the choices made, the plan. Every answer is small; the cells of the
 * whole workbook never leave it.
 */
export type Desk = {
  [N in DeskCall]: (input: DeskInput<N>, job: RunningJob) => Promise<DeskAnswer<N>>;
};

/** Calls that write the record: meanwhile no other process may. */
export const writing: ReadonlySet<DeskCall> = new Set([
  'imports.commit',
  'imports.undo',
  'imports.saveProfile',
]);
