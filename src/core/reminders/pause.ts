import type { Instant } from '../local-date.ts';

/** A pause that has no end of its own: it lasts until the person resumes. Later than every date that is ever set. */
export const UNTIL_RESUMED: Instant = '9999-12-31T00:00:00.000Z';

/** Whether a pause lasts until the person resumes. */
export const isUntilResumed = (until: Instant): boolean => until >= '9999';
