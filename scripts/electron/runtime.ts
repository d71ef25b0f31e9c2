/** An Electron that can be started: where its program is, and a clean folder to package from. */
export type Runtime = {
  version: string;
  /** Program that starts an app folder given as argument. */
  executable: string;
  /** Distribution folder for electron-builder, without anything of ours in it. */
  distribution: string;
  /** True when this is the older Electron from the package registry, not the pinned one. */
  isFallback: boolean;
};
