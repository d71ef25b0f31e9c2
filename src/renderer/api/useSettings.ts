import type { Settings } from '#shared/contract/settings.ts';
import { useCall } from './useCall.ts';

const beforeLoading: Settings = {
  language: null,
  theme: 'system',
  density: 'normal',
  zoom: 100,
  officer: '',
  reminders: true,
  quietFrom: '19:00',
  quietTo: '08:30',
};

/** The officer's settings on this computer. */
export function useSettings(): Settings {
  return useCall('settings.get', {}).data ?? beforeLoading;
}
