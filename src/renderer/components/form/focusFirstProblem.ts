/** How many frames a tab has to show what stands on it. */
const patience = 60;

function focusWhenShown(field: HTMLElement, frames: number): void {
  if (field.checkVisibility()) field.focus();
  else if (frames > 0) requestAnimationFrame(() => focusWhenShown(field, frames - 1));
}

/**
 * Brings the cursor to the first field that has a problem, once the problems are drawn; a tab that hides
 * the field is opened.
 */
export function focusFirstProblem(): void {
  setTimeout(() => {
    const place = document.querySelector('[role="dialog"]') ?? document.querySelector('main');
    const field = place?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!field) return;
    if (!field.checkVisibility()) {
      const tab = field.closest('[role="tabpanel"]')?.getAttribute('aria-labelledby');
      document.getElementById(tab ?? '')?.click();
    }
    focusWhenShown(field, patience);
  });
}
