import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { chooseFuses } from '#scripts/package/chooseFuses.ts';

test('the packaged app can be used as a plain Node, be inspected or start other code', () => {
  const { config, absent } = chooseFuses(9);
  expect(absent).toEqual([]);
  expect(config).toMatchObject({
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  });
});

test('an older Electron with fewer fuses cannot be packaged', () => {
  const { config, absent } = chooseFuses(8);
  expect(absent).toEqual(['WasmTrapHandlers']);
  expect(config).not.toHaveProperty(String(FuseV1Options.WasmTrapHandlers));
});

test('a fuse of a newer Electron is left as it comes', () => {
  expect(() => chooseFuses(10)).toThrow('decide the new ones');
});
