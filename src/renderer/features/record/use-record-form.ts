import { useState } from 'react';
import type { ActionDraft } from '#core/contract/cards.ts';
import type { ActionKind } from '#core/model/action.ts';
import type { Product } from '#core/model/carrier.ts';
import { parseAmount } from '#core/money.ts';
import { type ActionPreview, previewAction } from '#core/preview.ts';
import type { Result } from '#core/result.ts';
import { type DayEntry, dayOf } from '../card/fields/day-entry.ts';
import { asks, type Caution, cautionKey, cautionsOf } from './cautions.ts';
import { obstacle } from './coverage.ts';
import { previewEdit } from './edit-preview.ts';
import { fittedForm, priceText, tilesFor, usualProduct } from './first-form.ts';
import { type ProductTile, productOfAmount } from './product-tiles.ts';
import { draftOf, type FormProblem, previewDraftOf, type RecordForm } from './record-form.ts';
import { needsAmount, segmentOf } from './record-kinds.ts';
import type { Subject, SubjectCard } from './subject.ts';

export interface CardPreview {
  readonly subject: SubjectCard;
  readonly preview: ActionPreview;
}

export interface RecordModel {
  readonly subject: Subject;
  readonly form: RecordForm;
  readonly tiles: readonly ProductTile[];
  readonly draft: Result<ActionDraft, { readonly kind: 'form'; readonly problems: readonly FormProblem[] }>;
  /** One for each opened card. */
  readonly previews: readonly CardPreview[];
  /** Enough is known for the new dates to mean something. */
  readonly previewable: boolean;
  readonly cautions: readonly Caution[];
  /** The labels of the cards that a caution is about. */
  readonly concerned: (caution: Caution) => readonly string[];
  readonly ticked: (caution: Caution) => boolean;
  readonly tick: (caution: Caution, on: boolean) => void;
  /** Why saving has to wait; null when it need not. */
  readonly waitsFor: 'day' | 'amount' | 'figure' | 'tick' | 'tickOnly' | null;
  readonly tried: boolean;
  readonly markTried: () => void;
  readonly patch: (part: Partial<RecordForm>) => void;
  readonly setKind: (kind: ActionKind) => void;
  readonly setProduct: (product: string | null) => void;
  /** A product of whichever kind, with its price. */
  readonly choose: (product: Product) => void;
  readonly setAmount: (text: string) => void;
  readonly setDay: (day: DayEntry) => void;
}

const waitsFor = (
  draft: RecordModel['draft'],
  cautions: readonly Caution[],
  ticked: (caution: Caution) => boolean,
): RecordModel['waitsFor'] => {
  if (!draft.ok) {
    const fields = draft.failure.problems;
    if (fields.some(({ field }) => field === 'day')) return 'day';
    return fields.some((problem) => problem.field === 'amount' && problem.failure.kind === 'amount-missing')
      ? 'amount'
      : 'figure';
  }
  const open = cautions.filter((caution) => asks(caution) && !ticked(caution));
  if (open.length === 0) return null;
  return open.some(({ kind }) => kind === 'shorter' || kind === 'unlikely') ? 'tick' : 'tickOnly';
};

interface Told {
  readonly caution: Caution;
  /** The cards that it is about. */
  readonly labels: readonly string[];
}

/** Cautions of all cards, each told once. */
const allCautions = (
  previews: readonly CardPreview[],
  draft: ActionDraft,
  ownId: string | null,
): ReadonlyMap<string, Told> => {
  const told = new Map<string, Told>();
  for (const { subject, preview } of previews) {
    for (const caution of cautionsOf(preview, draft, subject.card, subject.plan, ownId)) {
      const key = cautionKey(caution);
      told.set(key, { caution, labels: [...(told.get(key)?.labels ?? []), subject.card.details.label] });
    }
  }
  return told;
};

/** The form's changes that drag others along: a kind its product, a product its price, a price its product. */
const changesOf = (
  subject: Subject,
  tiles: readonly ProductTile[],
  setForm: (next: (form: RecordForm) => RecordForm) => void,
) => {
  const patch = (part: Partial<RecordForm>): void => setForm((form) => ({ ...form, ...part }));
  return {
    patch,
    setDay: (day: DayEntry) => patch({ day }),
    setKind: (kind: ActionKind) =>
      setForm((form) => ({ ...form, kind, overWifi: false, channel: null, ...usualProduct(subject, kind) })),
    setProduct: (product: string | null) => {
      const tile = tiles.find((one) => one.product.id === product);
      patch({ product, ...(tile ? { amount: priceText(tile.product, subject.currency) } : {}) });
    },
    choose: (product: Product) =>
      patch({ kind: product.kind, product: product.id, amount: priceText(product, subject.currency) }),
    setAmount: (amount: string) =>
      setForm((form) => {
        if (segmentOf(form.kind) !== 'top-up') return { ...form, amount };
        // An amount is for all; the product of that price would leave out the cards of other plans.
        if (!subject.samePlan) return { ...form, amount, product: null };
        const read = parseAmount(amount, subject.currency);
        return { ...form, amount, product: read.ok ? productOfAmount(tiles, read.value) : null };
      }),
  };
};

/** The form, what it would do to each card, and what stands in its way. `ownId` is the action that is corrected. */
export const useRecordForm = (subject: Subject, first: () => RecordForm, ownId: string | null): RecordModel => {
  const [typed, setForm] = useState(first);
  const form = ownId === null ? fittedForm(typed, subject) : typed;
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const on = dayOf(form.day) ?? subject.today;
  const tiles = tilesFor(subject, form.kind, on);
  const draft = draftOf(form, subject.currency);
  const shown = draft.ok ? draft.value : previewDraftOf(form, subject.currency, subject.today);
  // One card alone may have a rule of its own making; of several, those that lack the product are named and left out.
  const covered = subject.all.filter(
    ({ carrier, plan }) => subject.all.length === 1 || obstacle(carrier, plan, form) === null,
  );
  const previews = covered.map((one): CardPreview => {
    const { card, carrier } = one;
    const preview = ownId === null ? previewAction(card, carrier, shown) : previewEdit(card, carrier, ownId, shown);
    return { subject: one, preview };
  });
  const told = draft.ok ? allCautions(previews, shown, ownId) : new Map<string, Told>();
  const cautions = [...told.values()].map(({ caution }) => caution);
  const ticked = (caution: Caution): boolean => ticks.has(cautionKey(caution));
  return {
    subject,
    form,
    tiles,
    draft,
    previews,
    previewable: draft.ok || (shown.payment === null && !needsAmount(form.kind)),
    cautions,
    concerned: (caution) => told.get(cautionKey(caution))?.labels ?? [],
    ticked,
    tick: (caution, yes) =>
      setTicks((before) => {
        const next = new Set(before);
        if (yes) next.add(cautionKey(caution));
        else next.delete(cautionKey(caution));
        return next;
      }),
    waitsFor: waitsFor(draft, cautions, ticked),
    tried,
    markTried: () => setTried(true),
    ...changesOf(subject, tiles, setForm),
  };
};
