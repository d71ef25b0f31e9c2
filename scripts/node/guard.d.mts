export function isNodeNewEnough(version: string): boolean;
export function explainOldNode(version: string): string;
