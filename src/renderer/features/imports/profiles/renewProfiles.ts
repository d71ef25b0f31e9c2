import { queryClient } from '../../../api/queryClient.ts';

/** The list of profiles is asked for again. */
export function renewProfiles(): void {
  void queryClient.invalidateQueries({ queryKey: ['imports.profiles'] });
}
