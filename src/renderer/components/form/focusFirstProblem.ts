/** Brings the cursor to the first field that has a problem, once the problems are drawn. */
export function focusFirstProblem(): void {
  setTimeout(() => {
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus();
  });
}
