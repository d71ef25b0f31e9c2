import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { changeImport, firstState, type ImportChange, type ImportState } from './importState.ts';

const route = getRouteApi('/import');

export interface ImportWork {
  state: ImportState;
  change: (change: ImportChange) => void;
  /** Asks for a file and opens it. */
  chooseFile: () => void;
  /** Name of the file that is being read or was refused. */
  fileName: string;
  isReading: boolean;
  refusal: Error | null;
  /** Leaves the file and goes back to the first step. */
  close: () => void;
}

/** The import of one file; a file in the address is opened at once. */
export function useImport(): ImportWork {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [state, change] = useReducer(changeImport, firstState);
  const reading = useAction('imports.open', { isSilent: true });
  const importId = useRef<string | null>(null);

  const discard = (): void => {
    const id = importId.current;
    importId.current = null;
    if (id !== null) invoke('imports.discard', { importId: id }).catch(showError);
  };

  const open = useEffectEvent((token: string) => {
    discard();
    change({ kind: 'closed' });
    reading.mutate(
      { token },
      {
        onSuccess: (opened) => {
          importId.current = opened.importId;
          change({ kind: 'opened', open: opened });
        },
      },
    );
  });
  const forget = useEffectEvent(discard);
  useEffect(() => {
    if (search.token !== undefined) open(search.token);
  }, [search.token]);
  useEffect(() => () => forget(), []);

  return {
    state,
    change: (next) => {
      // What is committed is no longer there to be discarded.
      if (next.kind === 'committed') importId.current = null;
      change(next);
    },
    chooseFile: () => {
      invoke('imports.chooseFile', {})
        .then((file) => (file === null ? undefined : navigate({ search: file })))
        .catch(showError);
    },
    fileName: search.fileName ?? '',
    isReading: reading.isPending,
    refusal: reading.error,
    close: () => {
      discard();
      reading.reset();
      change({ kind: 'closed' });
      void navigate({ search: {} });
    },
  };
}
