import { FuseV1Options, FuseVersion, type FuseV1Config } from '@electron/fuses';

// Every fuse there is, so that one added by a newer Electron stops the packaging until it is decided.
const wanted: Record<FuseV1Options, boolean> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: process.platform !== 'linux',
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

const all = Object.entries(wanted).map(([index, value]) => ({ index: Number(index), value }));

export type FuseChoice = {
  config: FuseV1Config;
  /** Fuses we would set that this Electron does not have yet. */
  absent: string[];
};

/** The setting of each fuse in a wire of this length; throws when the wire has one that we do not know. */
export function chooseFuses(wireLength: number): FuseChoice {
  if (wireLength > all.length) {
    throw new Error(
      `This Electron has ${wireLength} fuses, ${all.length} are decided: decide the new ones.`,
    );
  }
  const config: FuseV1Config = { version: FuseVersion.V1 };
  for (const { index, value } of all) {
    if (index < wireLength) Object.assign(config, { [index]: value });
  }
  const absent = all.filter(({ index }) => index >= wireLength);
  return { config, absent: absent.map(({ index }) => FuseV1Options[index] ?? String(index)) };
}
