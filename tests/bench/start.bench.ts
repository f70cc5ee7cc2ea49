import { addDays } from '#core/local-date.ts';
import { day } from '../builders.ts';
import { test } from '../e2e/desktop/fixture.ts';
import { line } from './figures.ts';
import { startApp, startBare, untilNextIsKept } from './starting.ts';
import { NOW, writeCards } from './write-cards.ts';

/** From nothing to a list that can be used, beside a bare window; each pair one after the other. */

const ROUNDS = 7;

for (const [count, wanted] of [
  [50, 1.25],
  [10_000, 2],
] as const) {
  test(`cold start with ${count} cards`, async ({ launchApp, desktop, notifications: _shown, tray: _tray }) => {
    // A desktop as people have it: where nothing can be shown, each start tries again and writes that down.
    await writeCards(desktop.dataDir, count);
    const first = await startApp(launchApp, { now: NOW });
    await untilNextIsKept(desktop);
    await first.app.kill();
    const [ours, answers, theirs, newDay]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      const plain = await startBare(launchApp);
      theirs.push(plain.tookMs);
      await plain.app.kill();
      const again = await startApp(launchApp, { now: NOW });
      ours.push(again.tookMs);
      answers.push(again.answersMs);
      await again.app.kill();
    }
    // Days on which nothing was kept yet. After the others: a new day's reminders are written into the cards.
    for (let round = 0; round < ROUNDS; round++) {
      const tomorrow = await startApp(launchApp, { now: `${addDays(day('2026-11-23'), round)}T10:00:00+08:00` });
      newDay.push(tomorrow.tookMs);
      await tomorrow.app.kill();
    }
    const what = `${count} cards, ${count * 10} actions`;
    console.log(line(`cold start to the list, ${what} ÷ bare window`, ours, theirs, 'ms', wanted));
    console.log(line(`  until a click is answered, ${what} ÷ bare window`, answers, theirs, 'ms', wanted));
    console.log(line(`  the first start of a day, ${what} ÷ bare window`, newDay, theirs, 'ms', wanted));
  });
}
