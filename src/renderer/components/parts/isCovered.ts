/** True while a calendar or a question stands over the drawer and takes the key for itself. */
export const isCovered = (): boolean => document.querySelectorAll('[role="dialog"]').length > 1;
