import type { Migration } from './migration.ts';

export const meetingVotes: Migration = {
  version: 7,
  name: 'meetingVotes',
  up: (db) => {
    db.exec('ALTER TABLE meetings ADD COLUMN control_by_id TEXT REFERENCES people(id)');
    db.exec('CREATE INDEX meetings_by_control_by_id ON meetings(control_by_id)');
    for (const column of ['votes_for', 'votes_against', 'votes_abstained']) {
      db.exec(`ALTER TABLE decisions ADD COLUMN ${column} INTEGER`);
    }
  },
};
