import type { ReminderRequests } from '#core/contract/reminders.ts';
import type { Handlers } from './door.ts';
import { type AppHandlerDeps, createAppHandlers } from './handlers/app.ts';
import { createCardHandlers } from './handlers/cards.ts';
import { createCarrierHandlers } from './handlers/carriers.ts';
import type { Desk } from './handlers/desk.ts';
import { createExportHandlers } from './handlers/export.ts';
import { createReceiptHandlers } from './handlers/receipts.ts';
import { createReminderHandlers } from './handlers/reminders.ts';
import type { Served } from './ipc.ts';
import type { SampleSwitch } from './sample.ts';

/** Puts the handlers of all topics together; the compiler proves that no request is left out. */
export const createServed = (
  desk: Desk,
  app: Omit<AppHandlerDeps, 'showSample'>,
  sample: SampleSwitch,
  reminders: Promise<Handlers<keyof ReminderRequests>>,
): Served => ({
  handlers: {
    ...createAppHandlers(desk, { ...app, showSample: sample.show }),
    ...createCardHandlers(desk),
    ...createCarrierHandlers(desk),
    ...createExportHandlers(desk),
    ...createReceiptHandlers(desk),
    ...createReminderHandlers(reminders),
  },
  stageDropped: async (dropped) => {
    const { staging } = desk.session.workspace();
    const replies = [];
    for (const file of dropped) {
      const staged =
        file.kind === 'path' ? staging.stageFiles([file.path]) : staging.stageBytes(file.fileName, file.bytes);
      replies.push(...(await staged));
    }
    return replies;
  },
});
