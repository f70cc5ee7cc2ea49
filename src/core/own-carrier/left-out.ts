/** What a carrier has and the form has no place for, told before it is left behind. */
export const LEFT_OUT = [
  /** Other plans of the carrier. */
  'plans',
  /** Older versions and cohorts of the rule. */
  'versions',
  /** Countdowns beside the number's own. */
  'clocks',
  'hard-stops',
  /** Ways that keep the number alive and that the form cannot say. */
  'ways',
  /** Several spans for one deed, of which the shortest was taken. */
  'lengths',
  /** Only by some channels, also over Wi-Fi, or only after the operator's text. */
  'conditions',
  'phases',
  'quarantine',
  'conflicts',
  /** The figures stand on the person's word from here on. */
  'sources',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];
