import type { FieldReader } from './field-reader.ts';
import type { AmountTable, Way } from './form.ts';
import type { TypedWay } from './typed-form.ts';

/** The typed ways of keeping a number alive, read. */

const readTable = (typed: TypedWay, at: string, reader: FieldReader): AmountTable => {
  if (typed.table === 'per-unit') {
    const unit = reader.amount(`${at}/unit`, typed.unit);
    const length = reader.length(`${at}/perUnit`, typed.perUnit);
    return { kind: 'per-unit', unit, length, minimum: reader.optionalAmount(`${at}/minimum`, typed.minimum) };
  }
  const tiers = typed.tiers.map(({ from, length }, index) => ({
    from: reader.amount(`${at}/tiers/${index}/from`, from),
    length: reader.length(`${at}/tiers/${index}/length`, length),
  }));
  tiers.forEach(({ from }, index) => {
    const before = tiers[index - 1];
    if (before && from <= before.from) reader.complain(`${at}/tiers/${index}/from`, { kind: 'tiers-order' });
  });
  return { kind: 'tiers', tiers };
};

const readWay = (typed: TypedWay, at: string, reader: FieldReader): Way => {
  const turning = { combine: typed.combine, cap: reader.optionalLength(`${at}/cap`, typed.cap) };
  if (typed.kind === 'amount') return { kind: 'amount', table: readTable(typed, at, reader), ...turning };
  const length = reader.length(`${at}/length`, typed.length);
  if (typed.kind === 'pack') {
    const name = reader.text(`${at}/packName`, typed.packName, 80);
    return { kind: 'pack', name, price: reader.optionalAmount(`${at}/price`, typed.price), length, ...turning };
  }
  if (typed.deeds.length === 0) reader.complain(`${at}/deeds`, { kind: 'no-deed' });
  return { kind: 'deed', deeds: typed.deeds, length, ...turning };
};

const countedBy = (way: Way): readonly string[] => {
  if (way.kind === 'amount') return ['top-up'];
  return way.kind === 'deed' ? way.deeds : [];
};

/** Reads all ways. Two that count the same deed are refused: nobody could say which of them holds. */
export const readWays = (typed: readonly TypedWay[], reader: FieldReader): readonly Way[] => {
  const ways = typed.map((way, index) => readWay(way, `ways/${index}`, reader));
  const counted = new Set<string>();
  ways.forEach((way, index) => {
    for (const deed of countedBy(way)) {
      if (counted.has(deed))
        reader.complain(`ways/${index}/${way.kind === 'deed' ? 'deeds' : 'kind'}`, { kind: 'deed-twice' });
      counted.add(deed);
    }
  });
  return ways;
};
