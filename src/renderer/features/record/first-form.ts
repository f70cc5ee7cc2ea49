import { type LocalDate, localDate } from '#core/local-date.ts';
import type { ActionKind } from '#core/model/action.ts';
import type { Product } from '#core/model/carrier.ts';
import type { Language } from '#core/model/values.ts';
import { amountText } from '#core/money.ts';
import { type DayEntry, EMPTY_DAY, writtenDay } from '../card/fields/day-entry.ts';
import type { DayLimits } from '../card/fields/day-typing.ts';
import { type ProductTile, productTiles } from './product-tiles.ts';
import type { RecordForm } from './record-form.ts';
import { segmentOf } from './record-kinds.ts';
import type { Subject, SubjectCard } from './subject.ts';

/** How a form begins: with what keeps this number alive as a rule, today, and nothing claimed beyond that. */

/** Before the first prepaid cards. */
const EARLIEST = localDate('1990-01-01');

/** Days on which something can have been done with the cards: not before they were opened, not to come. */
export const factLimits = ({ all, today }: Pick<Subject, 'all' | 'today'>): DayLimits => {
  const starts = all.flatMap(({ card: { details } }) => {
    const days = [details.openedOn, details.registeredOn, details.activatedOn].filter((day) => day !== null).sort();
    return days.slice(0, 1);
  });
  return { today, earliest: starts.sort().at(-1) ?? EARLIEST, latest: today };
};

/** The card whose plan's products of a kind are offered: of several the first that has any. */
const speakerFor = ({ all, first }: Subject, kind: ActionKind): SubjectCard =>
  all.find(({ plan }) => plan?.products.some((product) => product.kind === kind)) ?? first;

/** The tiles of a kind. Of several cards some may lack the product: they are named, and left out when it is chosen. */
export const tilesFor = (subject: Subject, kind: ActionKind, on: LocalDate): readonly ProductTile[] => {
  const { card, carrier, plan } = speakerFor(subject, kind);
  return carrier === null || plan === null ? [] : productTiles(card, carrier, plan, kind, on);
};

export const priceText = (product: Product, currency: string): string =>
  product.price === null ? '' : amountText({ amount: product.price, currency });

/** Product and amount that a kind begins with: its only renewal product, if there is one; top-ups are typed. */
export const usualProduct = (
  subject: Subject,
  kind: ActionKind,
): { readonly product: string | null; readonly amount: string } => {
  // With several plans nothing is chosen beforehand: that would leave cards out before anybody asked for it.
  if (!subject.samePlan) return { product: null, amount: '' };
  const alive = tilesFor(subject, kind, subject.today).filter(({ product }) => product.keepsAlive);
  const [only] = alive;
  if (!only || alive.length > 1) return { product: null, amount: '' };
  return { product: only.product.id, amount: priceText(only.product, subject.currency) };
};

interface Prefill {
  readonly kind: ActionKind;
  readonly product: string | null;
  readonly channel: string | null;
}

/** The kind as asked for, else one of its group, else the usual one of the plan. */
const offeredKind = (subject: Subject, wanted: ActionKind | null): ActionKind => {
  const { segments, first } = subject;
  const kinds = segments.flatMap((offer) => offer.kinds);
  if (wanted !== null && kinds.includes(wanted)) return wanted;
  const group = wanted === null ? undefined : segments.find(({ segment }) => segment === segmentOf(wanted));
  const usual = first.plan?.products.find(({ keepsAlive, kind }) => keepsAlive && kinds.includes(kind))?.kind;
  return group?.kinds[0] ?? usual ?? kinds[0] ?? 'top-up';
};

/** The form as it opens. */
export const firstForm = (subject: Subject, prefill: Prefill | null, language: Language): RecordForm => {
  const kind = offeredKind(subject, prefill?.kind ?? null);
  const asked = subject.samePlan ? (prefill?.product ?? null) : null;
  const product = subject.first.plan?.products.find(({ id }) => id === asked);
  const chosen = product
    ? { product: product.id, amount: priceText(product, subject.currency) }
    : usualProduct(subject, kind);
  const limits = factLimits(subject);
  const day: DayEntry = subject.today < limits.earliest ? EMPTY_DAY : writtenDay(subject.today, language, limits);
  return {
    kind,
    ...chosen,
    day,
    channel: subject.samePlan ? (prefill?.channel ?? null) : null,
    reference: '',
    overWifi: false,
    tax: '',
    faceValue: '',
    creditReceived: '',
    serialNumber: '',
    note: '',
    status: 'claimed',
  };
};

/** The form as it fits the cards chosen by now: one of the kinds they know, a product that is offered, their channel. */
export const fittedForm = (form: RecordForm, subject: Subject): RecordForm => {
  const kind = offeredKind(subject, form.kind);
  const offered = speakerFor(subject, kind).plan?.products ?? [];
  const product = offered.some((one) => one.id === form.product && one.kind === kind) ? form.product : null;
  const channel = kind === form.kind && subject.samePlan ? form.channel : null;
  return kind === form.kind && product === form.product && channel === form.channel
    ? form
    : { ...form, kind, product, channel };
};
