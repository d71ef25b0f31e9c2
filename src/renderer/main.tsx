import { styleNonce } from './app/prepare.ts';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import './app/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startTexts } from './app/i18n.ts';
import { invoke } from './api/client.ts';
import { callKey } from './api/useCall.ts';
import { keepAnswersFresh, queryClient } from './api/queryClient.ts';

async function start(root: HTMLElement): Promise<void> {
  const [settings, info] = await Promise.all([invoke('settings.get', {}), invoke('app.info', {})]);
  queryClient.setQueryData(callKey('settings.get', {}), settings);
  queryClient.setQueryData(callKey('app.info', {}), info);
  keepAnswersFresh();
  await startTexts(settings.language ?? info.systemLanguage);
  createRoot(root).render(<App nonce={styleNonce()} />);
}

const root = document.getElementById('root');
if (root) void start(root);
