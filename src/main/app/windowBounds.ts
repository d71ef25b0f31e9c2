import { readFileSync } from 'node:fs';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';
import { writeWhole } from '../files/writeWhole.ts';

const stored = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }),
  isMaximized: z.boolean(),
});

const usual = { bounds: { width: 1280, height: 800 } as Partial<Rectangle>, isMaximized: false };

/** The window's last place, unless the screen it stood on is gone. */
export function storedBounds(file: string, screens: readonly Rectangle[]): typeof usual {
  try {
    const value = stored.parse(JSON.parse(readFileSync(file, 'utf8')));
    const { x, y } = value.bounds;
    const isOnScreen = screens.some(
      (area) =>
        x >= area.x - 50 && x < area.x + area.width && y >= area.y && y < area.y + area.height,
    );
    return isOnScreen ? value : usual;
  } catch {
    return usual;
  }
}

/** Remembers the window's place when it closes. */
export function rememberBounds(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    try {
      const state = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
      writeWhole(file, JSON.stringify(state));
    } catch {
      // The place of a window is not worth a message.
    }
  });
}
