import type { Migration } from './migration.ts';

export const papers: Migration = {
  version: 4,
  name: 'papers',
  up: (db) => {
    db.exec("ALTER TABLE offices ADD COLUMN protocol_language TEXT NOT NULL DEFAULT 'kk'");
    db.exec('ALTER TABLE offices ADD COLUMN has_approval_stamp INTEGER NOT NULL DEFAULT 0');
  },
};
