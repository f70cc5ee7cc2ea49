import { instantOfMs } from '../instant.ts';
import { auditOf } from './audit.ts';
import { calendarAt } from './calendar.ts';
import type { LookInput } from './decision.ts';
import { historyOf } from './history.ts';
import { upcomingOf } from './upcoming.ts';
import type { CardPolicy, EdgeFacts, RemindersView } from './view.ts';

/** Makes the Reminders page out of what the looks decide by. */

const cardPoliciesOf = ({ cards }: LookInput): CardPolicy[] =>
  cards.flatMap(({ card: { id, details, reminders } }) =>
    reminders.policy === null ? [] : [{ cardId: id, label: details.label, policy: reminders.policy }],
  );

/** The page, from the same facts that a look decides by. */
export const remindersView = (input: LookInput, edge: EdgeFacts): RemindersView => {
  const calendar = calendarAt(input.now, input.zone, input.settings);
  const upcoming = upcomingOf(input, calendar);
  const history = historyOf(input, calendar);
  const next = edge.nextLookAt === null ? null : instantOfMs(edge.nextLookAt);
  return {
    now: instantOfMs(input.now),
    zone: input.zone,
    nextLookAt: next,
    upcoming: upcoming.rows,
    upcomingTotal: upcoming.total,
    ...history,
    cardPolicies: cardPoliciesOf(input),
    audit: auditOf(input, calendar, edge, upcoming.rows[0]?.at ?? null),
  };
};
