import { applied, tellFailure } from '../../app-state.ts';

/** Says that nothing proves a renewal and nothing will, or that something may turn up after all. */
export const setNoProof = async (cardId: string, actionId: string, none: boolean): Promise<void> => {
  const reply = await window.app.setNoProof(cardId, actionId, none);
  if (reply.ok) applied(reply.value, none ? 'no-proof' : 'proof-wanted');
  else tellFailure(reply.failure);
};
