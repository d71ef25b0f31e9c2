/** Brings the cursor to the first field that has a problem, once the problems are drawn. */
export function focusFirstProblem(): void {
  setTimeout(() => {
    const place = document.querySelector('[role="dialog"]') ?? document.querySelector('main');
    place?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
