import type { z } from 'zod';
import type { Carrier } from '../model/carrier.ts';
import { carrierSchema } from '../model/carrier.ts';
import { type ProblemKind, type Report, shown } from './problems.ts';

/** The shape of a carrier file: the schema's complaints in the words of this catalogue. */

type Issue = z.core.$ZodIssue;

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('/');

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown => {
  let value: unknown = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
};

const isEvidence = (path: readonly PropertyKey[]): boolean => {
  const last = path[path.length - 1];
  return last === 'sources' || last === 'source' || path[path.length - 2] === 'sources';
};

const kindOfSize = (issue: Issue, path: readonly PropertyKey[], value: unknown): ProblemKind => {
  if (issue.code === 'too_big') return 'too-big';
  if (typeof value === 'number' && value < 0) return 'negative';
  if (isEvidence(path)) return 'missing-source';
  return value === '' ? 'blank' : 'too-small';
};

const kindOf = (issue: Issue, value: unknown): ProblemKind => {
  const { path } = issue;
  if (value === undefined) return isEvidence(path) ? 'missing-source' : 'missing';
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return kindOfSize(issue, path, value);
    case 'invalid_value':
      return placeOf(path) === 'schema' ? 'wrong-schema' : 'unknown-kind';
    case 'invalid_union':
      return 'unknown-kind';
    case 'invalid_format':
      return issue.format === 'url' ? 'wrong-link' : 'wrong-format';
    case 'invalid_key':
      return 'wrong-format';
    case 'custom':
      return 'wrong-date';
    default:
      return 'wrong-type';
  }
};

const reportIssue = (issue: Issue, root: unknown, report: Report): void => {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report(placeOf([...issue.path, key]), 'unknown-field', shown(key));
    return;
  }
  const value = valueAt(root, issue.path);
  report(placeOf(issue.path), kindOf(issue, value), value === undefined ? '' : shown(value));
};

/** The carrier that the value is, or null after every deviation from the schema was reported with its place. */
export const readShape = (value: unknown, report: Report): Carrier | null => {
  const parsed = carrierSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) reportIssue(issue, value, report);
  return null;
};
