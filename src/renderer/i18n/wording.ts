/**
 * The shape that a translation must have: the same keys as English. English has `_one` and `_other`; Chinese and
 * Malay have one plural form only, so `_one` may be left out.
 */
export type Wording<English> = {
  readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: English[Key] extends string
    ? string
    : Wording<English[Key]>;
} & {
  readonly [Key in keyof English as Key extends `${string}_one` ? Key : never]?: string;
};
