/**
 * A failure that a person can act on: what is wrong, and what to do next.
 * Anything else that is thrown is a bug and shows its stack.
 */
export class Stop extends Error {
  /**
   * @param {string} cause
   * @param {string} nextStep
   */
  constructor(cause, nextStep) {
    super(cause);
    this.name = 'Stop';
    this.nextStep = nextStep;
  }
}

/** @param {unknown} error */
export function tell(error) {
  if (error instanceof Stop) {
    console.error(`\n✗ ${error.message}\n→ ${error.nextStep}`);
    return;
  }
  console.error(error);
}
