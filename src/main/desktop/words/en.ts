import type { Spoken, Wording } from './wording.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const inDays = (days: number | null, day: string): string =>
  days === 0 ? `today, ${day}` : days === 1 ? `tomorrow, ${day}` : `on ${day}`;
/** In a digest the number of days must stand beside the day: `in 6 days, on 1 December`. */
const soon = (days: number | null, day: string): string =>
  days === null || days < 2 ? inDays(days, day) : `in ${days} days, on ${day}`;
/** The last day to act is the one before the loss. */
const dayAfter = (days: number | null): number | null => (days === null ? null : days + 1);
const daysLeft = (days: number): string =>
  days === 0 ? 'Today is the last day' : `${count(days, 'day', 'days')} left`;
const ends = ({ end }: Spoken): string =>
  end === null
    ? ''
    : `, until ${end.hour} in ${end.place} (${end.hereHour}${end.hereDay === null ? '' : ` on ${end.hereDay}`} here)`;

const AFTER: Readonly<Record<NonNullable<Spoken['after']>, (spoken: Spoken) => string>> = {
  'receive-only': ({ lostDay }) => ` Then it only receives, and the number is lost on ${lostDay}.`,
  suspended: ({ lostDay }) => ` Then it is suspended, and the number is lost on ${lostDay}.`,
  barred: ({ lostDay }) => ` Then it is barred, and the number is lost on ${lostDay}.`,
  objection: ({ lostDay }) => ` Then you can still object, and the number is lost on ${lostDay}.`,
  lost: () => ' Then the number is lost.',
};
const whatFollows = (spoken: Spoken): string => (spoken.after === null ? '' : AFTER[spoken.after](spoken));
const left = (spoken: Spoken): string =>
  spoken.daysLeft === null ? '' : `${daysLeft(spoken.daysLeft)}${ends(spoken)}.${whatFollows(spoken)}`;
const inGrace = (spoken: Spoken): string =>
  spoken.receivesUntil === null
    ? spoken.daysLeft === null
      ? ''
      : `${daysLeft(spoken.daysLeft)}${ends(spoken)}.`
    : `It receives until ${spoken.receivesUntil}${ends(spoken).replace(', until', ',')}.`;
const accounts = (number: number): string =>
  number === 0 ? 'the accounts that use it' : `its ${count(number, 'account', 'accounts')}`;

/** The desktop's words in English. */
export const en: Wording = {
  aCard: 'One of your cards',
  titles: {
    'active-ends': ({ label, daysLeft: days, day }) => `${label} expires ${inDays(days, day)}`,
    'hard-stop': ({ label, daysLeft: days, day }) => `${label} stops ${inDays(days, day)}`,
    grace: ({ label, lostDay }) => `${label} will be lost on ${lostDay}`,
    'last-chance': ({ label, lostDay }) => `Last chance: ${label} will be lost on ${lostDay}`,
    lost: ({ label, day, estimate }) => `${label} ${estimate ? 'may have been' : 'was'} lost on ${day}`,
    arrived: ({ label }) => `Did the renewal of ${label} arrive?`,
    'wallet-low': ({ label, day, needs }) => `${label} takes ${needs ?? 'its price'} from the wallet on ${day}`,
    'balance-low': ({ label, needs }) => `${label} needs a balance of ${needs ?? 'more'} for roaming`,
    check: ({ label }) => `Is the date of ${label} still right?`,
    undated: ({ label }) => `${label} has no date yet`,
  },
  lines: {
    'active-ends': ({ day, daysLeft: days }) => `expires ${soon(days, day)}`,
    'hard-stop': ({ day, daysLeft: days }) => `stops ${soon(days, day)}`,
    grace: ({ lostDay, daysLeft: days }) => `will be lost ${soon(dayAfter(days), lostDay)}`,
    'last-chance': ({ lostDay, daysLeft: days }) => `last chance, will be lost ${soon(dayAfter(days), lostDay)}`,
    lost: ({ day, estimate }) => (estimate ? `may have been lost on ${day}` : `was lost on ${day}`),
    arrived: () => 'did the renewal arrive?',
    'wallet-low': ({ day, needs }) => `${needs ?? 'money'} in the wallet by ${day}`,
    'balance-low': ({ needs }) => `balance below ${needs ?? 'what roaming needs'}`,
    check: () => 'check the date',
    undated: () => 'no date yet',
  },
  facts: {
    'active-ends': left,
    'hard-stop': (spoken) => (spoken.daysLeft === null ? '' : `${daysLeft(spoken.daysLeft)}${ends(spoken)}.`),
    grace: inGrace,
    'last-chance': inGrace,
    lost: () => '',
    arrived: ({ paid, paidDay }) => (paid === null ? `Renewed on ${paidDay}.` : `${paid} was paid on ${paidDay}.`),
    'wallet-low': ({ known }) => (known === null ? '' : `${known} was in it when you last looked.`),
    'balance-low': ({ known }) => (known === null ? '' : `You last saw ${known}.`),
    check: ({ days }) => `Nobody has looked for ${count(days, 'day', 'days')}.`,
    undated: () => '',
  },
  cures: {
    'top-up': (_, kind) =>
      kind === 'active-ends' ? 'Top up before then.' : kind === 'balance-low' ? 'Top up.' : 'Top up to bring it back.',
    renew: (_, kind) => (kind === 'active-ends' ? 'Renew it before then.' : 'Renew to bring it back.'),
    'use-it': (_, kind) =>
      kind === 'active-ends' ? 'Send a text, call or use data before then.' : 'Use it to bring it back.',
    'fill-wallet': ({ needs }) =>
      needs === null ? 'Fill the wallet by then.' : `Have ${needs} in the wallet by then.`,
    'contact-operator': () => 'Ask the operator what can be done.',
    object: () => 'Object with the operator before then.',
    'move-accounts': (spoken, kind) =>
      kind === 'lost'
        ? `Move ${accounts(spoken.accounts)} to another number.`
        : `No payment extends it: move ${accounts(spoken.accounts)} to another number before then.`,
    'confirm-or-dispute': () => 'Look at the date or the balance, then confirm it or say that it did not arrive.',
    'look-at-date': () => "Look at the date in the operator's app and record what you see.",
    none: () => '',
  },
  estimateNote: 'The day is an estimate.',
  lateNote: (day) => `This reminder is late: it was due on ${day}.`,
  gap: ' ',
  digest: {
    title: (cards) => `${cards} cards need you`,
    line: (label, what) => `${label}: ${what}`,
    more: (cards) => `and ${cards} more`,
  },
  heartbeat: {
    title: 'Reminders work',
    body: (cards, next) =>
      `${count(cards, 'card is', 'cards are')} watched. ${next === null ? 'Nothing is due.' : `The next reminder comes on ${next}.`}`,
  },
  actions: { record: 'Record renewal', tomorrow: 'Tomorrow' },
  test: { title: 'This is a test', body: 'Reminders reach you. A click opens them.' },
  tray: {
    tooltip: (cards) =>
      cards === 0 ? 'No card needs attention' : `${count(cards, 'card needs', 'cards need')} attention`,
    paused: (until) => `Reminders are paused until ${until ?? 'you resume them'}`,
    days: {
      'active-ends': (days) => (days === 0 ? 'last day today' : count(days, 'day', 'days')),
      'hard-stop': (days) => (days === 0 ? 'stops today' : `stops in ${count(days, 'day', 'days')}`),
      grace: (days) => (days === 0 ? 'last chance today' : `lost in ${count(days, 'day', 'days')}`),
    },
    putOff: 'put off',
    noCards: 'No cards yet',
    record: 'Record renewal…',
    snoozeAll: 'Snooze all until tomorrow',
    pause: 'Pause reminders for a week',
    resume: (until) => (until === null ? 'Resume reminders' : `Resume reminders (paused until ${until})`),
    open: 'Open Keepline',
    quit: 'Quit',
  },
};
