import type { Language } from '#core/model/values.ts';

/** The three languages. Listed here and not taken from the model, which would bring the schema library along. */
export const LANGUAGE_LIST = ['zh-CN', 'en', 'ms'] as const satisfies readonly Language[];
