import { RouterProvider } from '@tanstack/react-router';
import { useCall } from '../api/useCall.ts';
import { useSettings } from '../api/useSettings.ts';
import { StartScreen } from '../features/start/StartScreen.tsx';
import { router } from './router.tsx';

/** The first-start screen until there are a language and a workspace; then the shell. */
export function Window() {
  const info = useCall('app.info', {}).data;
  const { language } = useSettings();
  if (!info) return null;
  if (language && info.workspace) return <RouterProvider router={router} />;
  return <StartScreen info={info} openImport={() => void router.navigate({ to: '/import' })} />;
}
