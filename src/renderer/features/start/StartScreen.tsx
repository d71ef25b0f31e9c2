import type { AppInfo } from '#shared/contract/workspaces.ts';

interface StartScreenProps {
  info: AppInfo;
  openImport: () => void;
}

export function StartScreen(_props: StartScreenProps) {
  return null;
}
