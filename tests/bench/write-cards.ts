import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCard } from '#core/document.ts';
import { addDays } from '#core/local-date.ts';
import { aCard, aConfirmation, day, idNo, topUp } from '../builders.ts';
import { hotlinkPantas } from './hotlink.ts';

/** When the benches' app believes it is. */
export const NOW = '2026-11-22T10:00:00+08:00';

const ACTIONS = 10;

/** Card files as the app writes them: `count` Hotlink cards with ten top-ups each, spread over the coming year. */
export const writeCards = async (folder: string, count: number): Promise<void> => {
  await mkdir(join(folder, 'cards'), { recursive: true });
  const rule = hotlinkPantas();
  for (let index = 0; index < count; index++) {
    const activeUntil = addDays(day('2026-12-01'), index % 360);
    const card = aCard({
      id: idNo(index + 1),
      label: `Card ${index}`,
      number: `+6017${2_000_000 + index * 37}`,
      carrierId: 'hotlink',
      planId: 'pantas',
      rule,
      confirmations: [aConfirmation({ on: '2026-11-01', activeUntil, id: idNo(1_000_000 + index) })],
      actions: Array.from({ length: ACTIONS }, (_none, at) =>
        topUp(addDays(day('2025-12-01'), at * 30), 10, {
          id: idNo(2_000_000 + index * ACTIONS + at),
          status: 'confirmed',
        }),
      ),
    });
    await writeFile(join(folder, 'cards', `${card.id}.json`), writeCard(card));
  }
};
