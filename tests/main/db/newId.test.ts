import { describe, expect, it } from 'vitest';
import { newId } from '#main/db/newId.ts';

describe('newId', () => {
  it('would give ids that are no UUIDv7, repeat, or do not rise within a millisecond', () => {
    const now = Date.now();
    const ids = Array.from({ length: 20_000 }, (_, i) => newId(now + (i >> 13)));
    for (const id of ids.slice(0, 500)) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(parseInt((ids[0] ?? '').replace('-', '').slice(0, 12), 16)).toBe(now);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
  });
});
