import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { msOfInstant } from '#core/instant.ts';
import { LANGUAGES } from '#core/model/values.ts';
import type { TrayRow, TrayState } from '#core/reminders/decision.ts';
import { iconFiles } from '../../scripts/draw-icons/files.ts';
import { decodePng } from '../../scripts/draw-icons/png.ts';
import { panelOf, pictureName } from '../../src/main/desktop/tray/tray-picture.ts';
import { trayView } from '../../src/main/desktop/tray/tray-view.ts';
import { day, idNo } from '../builders.ts';
import { to } from './desktop-tellings.ts';

const icons = fileURLToPath(new URL('../../resources/icons/', import.meta.url));
const row = (facts: Partial<TrayRow>): TrayRow => ({
  cardId: idNo(1),
  label: 'Maybank codes',
  kind: 'active-ends',
  on: day('2026-12-01'),
  daysLeft: 9,
  needsYou: true,
  putOff: false,
  ...facts,
});
const state = (facts: Partial<TrayState> = {}): TrayState => ({
  look: 'due',
  count: 2,
  soonest: [row({})],
  pausedUntil: null,
  ...facts,
});

describe('the tray in words', () => {
  it.each([
    ['en', 0, 'No card needs attention'],
    ['en', 1, '1 card needs attention'],
    ['en', 2, '2 cards need attention'],
    ['zh-CN', 2, '2 张卡需要处理'],
    ['ms', 2, '2 kad perlukan perhatian'],
  ] as const)('%s, %i cards', (language, count, tooltip) =>
    expect(trayView(state({ count }), to(language)).tooltip).toBe(tooltip),
  );

  it.each([
    [{ kind: 'active-ends', daysLeft: 1 }, 'Maybank codes · 1 day'],
    [{ kind: 'active-ends', daysLeft: 0 }, 'Maybank codes · last day today'],
    [{ kind: 'hard-stop', daysLeft: 18 }, 'Maybank codes · stops in 18 days'],
    [{ kind: 'grace', daysLeft: 5 }, 'Maybank codes · lost in 5 days'],
    [{ label: 'Mum & Dad' }, 'Mum && Dad · 9 days'],
    [{ label: '号'.repeat(60) }, `${'号'.repeat(39)}… · 9 days`],
  ] as const)('%j reads %s', (facts, label) => {
    const [first] = trayView(state({ soonest: [row(facts)] }), to('en')).entries;
    expect(first).toMatchObject({ label, choice: { kind: 'card', cardId: idNo(1) } });
  });

  it('without cards says so, and that line leads nowhere', () => {
    const [first] = trayView(state({ soonest: [], count: 0, look: 'calm' }), to('en')).entries;
    expect(first).toEqual({ kind: 'item', label: 'No cards yet', choice: null });
  });

  it('while paused offers to resume and says until when', () => {
    const view = trayView(state({ pausedUntil: msOfInstant('2026-11-29T12:00:00+08:00') }), to('en'));
    expect(view.tooltip).toBe('2 cards need attention\nReminders are paused until 29 November');
    expect(view.entries).toContainEqual({
      kind: 'item',
      label: 'Resume reminders (paused until 29 November)',
      choice: { kind: 'resume' },
    });
  });

  it('hides labels in masking mode, in every language', () => {
    for (const language of LANGUAGES) {
      expect(JSON.stringify(trayView(state(), to(language, 'Asia/Shanghai', true)))).not.toContain('Maybank');
    }
  });
});

describe('the tray in pictures', () => {
  it('has a file for every look, count, size and panel', () => {
    for (const panel of ['light', 'dark', 'template'] as const) {
      for (const size of [16, 22, 32] as const) {
        for (const look of ['calm', 'due', 'urgent'] as const) {
          for (const count of [1, 9, 10, 10_000]) {
            const name = pictureName(panel, { look, count }, size);
            expect(existsSync(`${icons}tray/${name}`), name).toBe(true);
          }
        }
      }
    }
  });

  it.each([
    ['darwin', '', true, 'template'],
    ['linux', 'XFCE', false, 'dark'],
    ['linux', 'ubuntu:GNOME', false, 'dark'],
    ['linux', 'KDE', false, 'light'],
    ['linux', 'KDE', true, 'dark'],
    ['win32', '', false, 'light'],
  ] as const)('%s %s dark=%s is drawn for a %s panel', (platform, desktop, dark, panel) =>
    expect(panelOf(platform, desktop, dark)).toBe(panel),
  );

  it('the files are what the script draws', () => {
    const some = /^tray\/dark\/(calm|urgent|due|due-4)-\d+\.png$|^app\/(16|32)\.png$/;
    const files = iconFiles().filter(({ name }) => some.test(name));
    expect(files).toHaveLength(13);
    for (const { name, pixels } of files) {
      const kept = decodePng(readFileSync(icons + name));
      expect(Buffer.from(kept.rgba).equals(Buffer.from(pixels())), name).toBe(true);
    }
    expect(readdirSync(`${icons}tray/dark`)).toHaveLength(29);
  });
});
