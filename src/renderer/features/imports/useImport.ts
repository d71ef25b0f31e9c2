import { useEffect, useEffectEvent, useState } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import type { ImportBatch } from '#shared/contract/imports.ts';
import type { OpenImport } from '#shared/contract/importTables.ts';
import { invoke } from '../../api/client.ts';
import { onEvent } from '../../api/events.ts';
import { showError } from '../../api/showError.ts';
import { useCall } from '../../api/useCall.ts';
import { forgetChoices, keepOpen } from './importCache.ts';
import {
  firstPlace,
  recallImportPlace,
  rememberImportPlace,
  type ChosenFile,
  type ImportPlace,
  type ImportStep,
} from './importPlace.ts';
import { placeIn } from './placeIn.ts';
import { useReading } from './useReading.ts';

const route = getRouteApi('/import');

// What was imported into another workspace is no place to go back to.
onEvent('workspace.changed', () => rememberImportPlace(firstPlace));

export interface ImportWork {
  place: ImportPlace;
  /** Null before a file is read and after it was written. */
  open: OpenImport | null;
  /** It is not known yet whether an import is open. */
  isLoading: boolean;
  go: (step: ImportStep) => void;
  /** Goes to a step with another table shown. */
  enter: (step: ImportStep, table: string | null) => void;
  showTable: (table: string) => void;
  /** Asks for a file and opens it. */
  chooseFile: () => void;
  /** Reads the open csv again in another encoding; null when its file is not at hand. */
  readAs: ((encoding: string) => void) | null;
  /** A file that would take the place of the open import: the officer is asked. */
  waiting: ChosenFile | null;
  takeWaiting: () => void;
  leaveWaiting: () => void;
  /** Name of the file that is being read or was refused. */
  fileName: string;
  isReading: boolean;
  refusal: Error | null;
  /** What was written takes the place of the open import. */
  finish: (batch: ImportBatch) => void;
  /** Leaves the file and goes back to the first step. */
  close: () => void;
}

/** The import of one file; a file in the address is opened at once. Main keeps what was chosen. */
export function useImport(): ImportWork {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const current = useCall('imports.current', {});
  const reading = useReading();
  const [place, setPlace] = useState(recallImportPlace);
  const [waiting, setWaiting] = useState<ChosenFile | null>(null);
  const open = current.data ?? null;
  const shown = placeIn(place, open);

  const change = (next: ImportPlace): void => {
    rememberImportPlace(next);
    setPlace(next);
  };
  const read = (file: ChosenFile, encoding: string | null): void => {
    setWaiting(null);
    change({ ...firstPlace, file });
    void reading.read(file, encoding).then(change);
  };
  const offer = useEffectEvent((file: ChosenFile) => {
    void navigate({ search: {}, replace: true });
    if (open === null || reading.isReading) read(file, null);
    else setWaiting(file);
  });
  const { token, fileName = '' } = search;
  const isKnown = !current.isPending;
  useEffect(() => {
    if (token !== undefined && isKnown) queueMicrotask(() => offer({ token, fileName }));
  }, [token, fileName, isKnown]);

  const { file } = place;
  return {
    place: shown,
    open: reading.isReading || shown.step === 'result' ? null : open,
    isLoading: current.isPending,
    go: (step) => change({ ...shown, step }),
    enter: (step, table) => change({ ...shown, step, table }),
    showTable: (table) => change({ ...shown, table }),
    chooseFile: () => {
      invoke('imports.chooseFile', {})
        .then((chosen) => (chosen === null ? undefined : navigate({ search: chosen })))
        .catch(showError);
    },
    readAs: file === null ? null : (encoding) => read(file, encoding),
    waiting,
    takeWaiting: () => {
      if (waiting !== null) read(waiting, null);
    },
    leaveWaiting: () => setWaiting(null),
    fileName: reading.fileName ?? file?.fileName ?? '',
    isReading: reading.isReading,
    refusal: reading.refusal,
    finish: (batch) => {
      change({ ...firstPlace, step: 'result', batch });
      keepOpen(null);
      forgetChoices();
    },
    close: () => {
      if (open !== null) invoke('imports.discard', { importId: open.importId }).catch(showError);
      reading.forget();
      keepOpen(null);
      forgetChoices();
      change(firstPlace);
    },
  };
}
