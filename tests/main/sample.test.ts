import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSampleSwitch } from '../../src/main/sample.ts';
import { aDesk, cardDraft, carrier } from './desks.ts';

const added = async ({ cards }: Awaited<ReturnType<typeof aDesk>>, label: string): Promise<void> => {
  expect((await cards.addCard(cardDraft({ label }))).ok).toBe(true);
};

describe('sample cards', () => {
  it('come and go beside the person’s own, with the documents of others, and under growing revisions', async () => {
    const desk = await aDesk();
    const { session } = desk;
    await added(desk, 'Mine');
    const counter = await session.document('counter', z.strictObject({ schema: z.literal(1), count: z.int() }), {
      schema: 1,
      count: 0,
    });
    await counter.change(() => ({ schema: 1, count: 5 }));
    const heard: string[] = [];
    session.onChange((topic) => heard.push(`${topic} ${session.revision()}`));
    const sample = createSampleSwitch({
      session,
      clock: desk.desk.clock,
      ids: desk.desk.ids,
      catalogue: async () => ({ carriers: [carrier], problems: [] }),
      language: () => 'en',
      files: '/nowhere',
      startOwn: () => undefined,
    });
    await Promise.all([sample.show(true), sample.show(true)]);
    expect(session.sample).toBe(true);
    expect(session.workspace().folder.root).not.toBe(desk.folder.root);
    expect(counter.value()).toEqual({ schema: 1, count: 0 });
    await added(desk, 'Only a sample');
    const thrown = session.workspace().folder.root;
    await sample.show(false);
    expect(session.cards().map(({ details }) => details.label)).toEqual(['Mine']);
    expect(counter.value()).toEqual({ schema: 1, count: 5 });
    await expect(readdir(thrown)).rejects.toMatchObject({ code: 'ENOENT' });
    const revisions = heard.map((line) => Number(line.split(' ')[1]));
    expect(revisions).toEqual([...revisions].sort((x, y) => x - y));
    expect(new Set(heard.slice(-4).map((line) => line.split(' ')[0]))).toEqual(
      new Set(['app', 'carriers', 'cards', 'reminders']),
    );
  });
});
