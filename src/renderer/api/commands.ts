import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '#shared/contract/events.ts';

type Run = () => void;

const stacks = new Map<MenuCommand, Run[]>();

/** Runs the command by the screen that registered it last; false when nobody did. */
export function runCommand(command: MenuCommand): boolean {
  const run = stacks.get(command)?.at(-1);
  run?.();
  return run !== undefined;
}

/** Makes a screen answer a command of the menu or its shortcut while `isActive`. */
export function useCommand(command: MenuCommand, run: Run, isActive = true): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    if (!isActive) return undefined;
    const stack = stacks.get(command) ?? [];
    stacks.set(command, stack);
    const entry: Run = () => latest();
    stack.push(entry);
    return () => {
      stack.splice(stack.indexOf(entry), 1);
    };
  }, [command, isActive]);
}
