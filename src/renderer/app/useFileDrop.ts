import { useEffect, useEffectEvent, useState } from 'react';

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** True while a file is dragged over the window; calls `onFile` with the first file dropped. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent(onFile);

  useEffect(() => {
    let depth = 0;
    const leave = (): void => {
      depth = 0;
      setIsOver(false);
    };
    const listen: Record<'dragenter' | 'dragover' | 'dragleave' | 'drop', (e: DragEvent) => void> =
      {
        dragenter: (event) => {
          event.preventDefault();
          if (!hasFiles(event)) return;
          depth += 1;
          setIsOver(true);
        },
        dragover: (event) => event.preventDefault(),
        dragleave: () => {
          depth -= 1;
          if (depth <= 0) leave();
        },
        drop: (event) => {
          event.preventDefault();
          leave();
          const file = event.dataTransfer?.files[0];
          if (file) drop(file);
        },
      };
    window.addEventListener('dragenter', listen.dragenter);
    window.addEventListener('dragover', listen.dragover);
    window.addEventListener('dragleave', listen.dragleave);
    window.addEventListener('drop', listen.drop);
    return () => {
      window.removeEventListener('dragenter', listen.dragenter);
      window.removeEventListener('dragover', listen.dragover);
      window.removeEventListener('dragleave', listen.dragleave);
      window.removeEventListener('drop', listen.drop);
    };
  }, []);
  return isOver;
}
