import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { pictureOf, startPanel } from './desktop/panel.ts';

/** The three looks in a real panel, saved for looking at, and told apart by machine. */

const NOW = '2026-11-22T12:00:00+08:00';
const LOOKS = {
  calm: ['2027-06-01'],
  due: ['2026-12-01', '2026-12-08', '2026-12-10', '2026-12-15'],
  urgent: ['2026-11-24'],
} as const;
/** A desktop whose panel is dark, and one whose panel follows the windows. */
const PANELS = { dark: 'XFCE', light: 'LXQt' } as const;

for (const [panelLook, desktopName] of Object.entries(PANELS)) {
  test(`calm, due and urgent in a ${panelLook} panel`, async ({ desktop, launchApp }, testInfo) => {
    const panel = await startPanel(desktop, panelLook === 'dark');
    const empty = await panel.pixels();
    const seen = new Set([empty]);
    for (const [look, ends] of Object.entries(LOOKS)) {
      const dataDir = `${desktop.dataDir}-${look}`;
      await writeData(dataDir, await Promise.all(ends.map((end, index) => pantasCard(index + 1, end))));
      const env = { XDG_CURRENT_DESKTOP: desktopName };
      const app = await launchApp({ dataDir, now: NOW, args: ['--hidden'], env });
      await expect.poll(panel.pixels).not.toBe(empty);
      const file = testInfo.outputPath(`${look}.png`);
      await panel.picture(file);
      await testInfo.attach(look, { path: file, contentType: 'image/png' });
      seen.add(await panel.pixels());
      await app.quit();
      await expect.poll(panel.pixels).toBe(empty);
    }
    expect(seen.size).toBe(4);
    await panel.stop();
  });
}

test.describe('a real toast', () => {
  test.use({ daemon: 'dunst' });
  for (const lang of ['zh-CN', 'en', 'ms'] as const) {
    test(`is readable in ${lang}`, async ({ desktop, launchApp, notifications }, testInfo) => {
      const { pixels, save } = pictureOf(desktop, '440x260+840+0');
      const empty = await pixels();
      // Grace, told to somebody whose day ends at another hour than the card's.
      await writeData(desktop.dataDir, [await pantasCard(1, '2026-10-28', { label: 'Maybank 验证码 <b>&' })]);
      const noon = '2026-11-22T12:00:00Z';
      await launchApp({ now: noon, args: ['--hidden'], lang, env: { TZ: 'Europe/London' } });
      await notifications.next();
      await expect.poll(pixels).not.toBe(empty);
      const file = testInfo.outputPath('toast.png');
      await save(file, 200);
      await testInfo.attach('toast', { path: file, contentType: 'image/png' });
    });
  }
});
