import type { CardSummary, Renewal } from '#core/views/card-summary.ts';
import { type DialogRequest, go, openDialog } from '../../app-state.ts';
import { archive } from '../cards/bulk-changes.ts';

type Prefill = Extract<DialogRequest, { kind: 'record' }>['prefill'];

const prefillOf = (renewal: Renewal | null): Prefill =>
  renewal === null ? null : { kind: renewal.kind, product: renewal.product, channel: null };

const record = (cardId: string, prefill: Prefill): void => openDialog({ kind: 'record', cardIds: [cardId], prefill });

/** Does the one next thing for a card; the record dialog opens with what helps it filled in. */
export const takeNextStep = (summary: CardSummary): void => {
  const { id, nextStep, state, cheapest, leastNow } = summary;
  switch (nextStep) {
    case 'top-up':
    case 'renew':
      record(id, prefillOf(state === 'receive-only' ? (leastNow ?? cheapest) : cheapest));
      return;
    case 'use-it':
      record(id, prefillOf(leastNow ?? cheapest) ?? { kind: 'sms-sent', product: null, channel: null });
      return;
    case 'fill-wallet':
      record(id, { kind: 'top-up', product: null, channel: null });
      return;
    case 'contact-operator':
    case 'object':
      go({ page: 'guide', cardId: id });
      return;
    case 'confirm':
    case 'see-date':
      openDialog({ kind: 'seen', cardId: id });
      return;
    case 'archive':
      void archive([id], true);
      return;
    case 'move-accounts':
    case 'pursue':
    case 'nothing':
      go({ page: 'card', cardId: id });
  }
};
