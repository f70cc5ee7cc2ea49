import { instantOfMs } from '#core/instant.ts';
import { DEFAULT_POLICY, type ReminderPolicy } from '#core/model/reminder.ts';
import { clockOf, DAY, HOUR, type Life, type Person, ZONES } from './person.ts';
import { forgetWhatIsNotDue } from './watch.ts';

/** What people do to their settings and clocks, and where they go. */

const somePolicy = (person: Person): ReminderPolicy => {
  const { chance } = person;
  return chance.pick<ReminderPolicy>([
    DEFAULT_POLICY,
    { ...DEFAULT_POLICY, beforeActiveEnds: [10, 5, 2], beforeLost: [3], dailyInGrace: false },
    { ...DEFAULT_POLICY, repeatUntilHandled: true, beforeActiveEnds: [14] },
    { ...DEFAULT_POLICY, beforeActiveEnds: [], statusCheckAfterDays: null },
    {
      ...DEFAULT_POLICY,
      beforeActiveEnds: [60, 1, 0],
      beforeHardStop: [90, 1],
      statusCheckAfterDays: chance.int(7, 90),
    },
  ]);
};

/** Changes a policy, the hour, the quiet hours or the pause. */
export const changeSettings = (person: Person, life: Life): void => {
  const { chance } = person;
  const policy = somePolicy(person);
  const { settings } = person;
  switch (chance.int(0, 5)) {
    case 0:
      person.settings = { ...settings, policy };
      return;
    case 1:
      person.settings = { ...settings, byCarrier: { ...settings.byCarrier, [life.kind.carrier.id]: policy } };
      return;
    case 2:
      life.card = { ...life.card, reminders: { ...life.card.reminders, policy: chance.likely(0.5) ? policy : null } };
      life.stale = true;
      return;
    case 3:
      person.settings = { ...settings, minuteOfDay: chance.int(0, 95) * 15 };
      return;
    case 4: {
      const quiet = { from: chance.int(18, 23) * 60, to: chance.int(5, 10) * 60 };
      person.settings = { ...settings, quiet: chance.likely(0.3) ? null : quiet };
      return;
    }
    default: {
      const until = clockOf(person) + chance.skewed(HOUR, 20 * DAY);
      person.settings = { ...settings, pausedUntil: settings.pausedUntil === null ? instantOfMs(until) : null };
    }
  }
};

/** Sets the clock wrong, or right again. A wrong clock is off by minutes to weeks. */
export const setClock = (person: Person): void => {
  const { chance } = person;
  const wrong = chance.skewed(10 * 60_000, 40 * DAY) * (chance.likely(0.5) ? 1 : -1);
  const before = person.skew;
  person.skew = person.skew === 0 || chance.likely(0.2) ? Math.round(wrong / 60_000) * 60_000 : 0;
  if (person.skew >= before) person.ledger.tally.clockForward++;
  else person.ledger.tally.clockBack++;
  forgetWhatIsNotDue(person);
};

/** Goes to another time zone, or stays. */
export const move = (person: Person): void => {
  person.zone = person.chance.pick(ZONES);
  person.ledger.tally.moves++;
};
