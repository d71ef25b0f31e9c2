/** What one step of the tests found. */
export type Result = { step: string; passed: number; failed: number };

/** A runner's own report: how many tests passed and failed. */
export type Counts = { passed: number; failed: number };
