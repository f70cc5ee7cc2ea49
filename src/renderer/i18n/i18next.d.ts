import type { words as accountsWords } from './accounts.en.ts';
import type { words as add } from './add.en.ts';
import type { words as card } from './card.en.ts';
import type { words as cards } from './cards.en.ts';
import type { words as carriers } from './carriers.en.ts';
import type { words as errors } from './errors.en.ts';
import type { words as exportWords } from './export.en.ts';
import type { words as guide } from './guide.en.ts';
import type { words as overview } from './overview.en.ts';
import type { words as palette } from './palette.en.ts';
import type { words as reason } from './reason.en.ts';
import type { words as receipts } from './receipts.en.ts';
import type { words as record } from './record.en.ts';
import type { words as reminders } from './reminders.en.ts';
import type { words as settings } from './settings.en.ts';
import type { words as shell } from './shell.en.ts';
import type { words as start } from './start.en.ts';

/** Makes every `t(key)` checked against the English words of its topic. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    returnNull: false;
    resources: {
      add: typeof add;
      card: typeof card;
      cards: typeof cards;
      carriers: typeof carriers;
      errors: typeof errors;
      accounts: typeof accountsWords;
      export: typeof exportWords;
      guide: typeof guide;
      overview: typeof overview;
      palette: typeof palette;
      reason: typeof reason;
      receipts: typeof receipts;
      record: typeof record;
      reminders: typeof reminders;
      settings: typeof settings;
      shell: typeof shell;
      start: typeof start;
    };
  }
}
