import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card } from '#core/model/card.ts';
import { carrierSchema } from '#core/model/carrier.ts';
import type { Rule } from '#core/model/rule.ts';
import { aCard, aConfirmation, aReceipt, idNo, topUp } from '../../builders.ts';
import { pantasCard, writeData } from '../desktop/card-files.ts';

/** A data folder with everything that goes wrong or asks something: what people see who have used the app for long. */

const CATALOGUE = fileURLToPath(new URL('../../../resources/catalogue/', import.meta.url));

export const KEPT = {
  newer: 'Newer rule',
  difference: 'Seen otherwise',
  own: 'Own number',
  little: 'Little known',
  undated: 'No date yet',
  lost: 'Gone',
  made: 'Own carrier',
  removed: 'Added twice',
} as const;

const carrierFile = (id: string): Promise<string> => readFile(join(CATALOGUE, `${id}.json`), 'utf8');

/** A shipped carrier under a name of its own, as somebody would share it. */
const ownCarrier = async (): Promise<string> =>
  (await carrierFile('giffgaff')).replace('"id": "giffgaff"', '"id": "kampung-mobile"');

const cardOf = async (number: number, carrierId: string, text: string, activeUntil: string | null): Promise<Card> => {
  const carrier = carrierSchema.parse(JSON.parse(text));
  const [plan] = carrier.plans;
  const rule = plan?.rules.at(-1);
  if (plan === undefined || rule === undefined) throw new Error(`${carrierId} has no rule`);
  return aCard({
    id: idNo(number),
    carrierId,
    planId: plan.id,
    rule,
    openedOn: '2026-01-01',
    confirmations:
      activeUntil === null ? [] : [aConfirmation({ id: idNo(1000 + number), on: '2026-11-20', activeUntil })],
  });
};

const labelled = (card: Card, label: string): Card => ({ ...card, details: { ...card.details, label } });

/** The rule as an older catalogue had it: with 50 days of grace. */
const olderRule = (rule: Rule): Rule => ({
  ...rule,
  phases: rule.phases.map((phase, index) => (index === 0 ? { ...phase, length: { count: 50, unit: 'days' } } : phase)),
});

const withRule = (card: Card, change: (kept: Card['rules'][number]) => Card['rules'][number]): Card => ({
  ...card,
  rules: card.rules.map(change),
});

const keptCards = async (): Promise<readonly Card[]> => {
  const pantas = await pantasCard(1, '2026-12-20');
  const graceNumber = 'phases/grace/length/count';
  return [
    labelled(
      withRule(pantas, (kept) => ({ ...kept, rule: olderRule(kept.rule) })),
      KEPT.newer,
    ),
    labelled(
      await pantasCard(2, '2026-12-10', {
        confirmations: [
          aConfirmation({ id: idNo(1002), on: '2026-11-01', activeUntil: '2026-11-12' }),
          aConfirmation({ id: idNo(1003), on: '2026-11-20', activeUntil: '2026-12-10' }),
        ],
        actions: [topUp('2026-11-10', 10, { id: idNo(2002) })],
      }),
      KEPT.difference,
    ),
    labelled(
      withRule(withMail(await pantasCard(3, '2027-02-01')), (kept) => ({
        ...kept,
        overrides: [{ path: graceNumber, value: 45, becauseId: null }],
      })),
      KEPT.own,
    ),
    labelled(await cardOf(4, 'ctexcel-uk', await carrierFile('ctexcel-uk'), '2027-01-15'), KEPT.little),
    labelled(await cardOf(5, 'celcomdigi', await carrierFile('celcomdigi'), null), KEPT.undated),
    labelled(await cardOf(6, 'celcomdigi', await carrierFile('celcomdigi'), '2026-05-01'), KEPT.lost),
    labelled(await cardOf(7, 'kampung-mobile', await ownCarrier(), null), KEPT.made),
  ];
};

/** A mail as an operator sends it: its head wrapped, its words those of a page. */
const MAIL = [
  'From: =?utf-8?B?SG90bGluayDlhYXlgLw=?= <no-reply@hotlink.example>',
  'Subject: =?utf-8?Q?RM30_received_=E5=85=85=E5=80=BC=E6=88=90=E5=8A=9F?=',
  'Date: Sat, 21 Nov 2026 18:24:00 +0800',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<h1>Thank you</h1><p>RM30.00 was received for 017-238 4403.</p><table><tr><td>Active until</td><td>1 Feb 2027</td></tr></table>',
].join('\r\n');
const MAIL_HASH = createHash('sha256').update(MAIL).digest('hex');

const withMail = (card: Card): Card => {
  const of = { mediaType: 'message/rfc822', bytes: Buffer.byteLength(MAIL), sha256: MAIL_HASH };
  return { ...card, receipts: [aReceipt({ id: idNo(3003), fileName: 'top-up.eml', ...of })] };
};

const writeMail = async (dataDir: string): Promise<void> => {
  const shelf = join(dataDir, 'receipts', MAIL_HASH.slice(0, 2));
  await mkdir(shelf, { recursive: true });
  await writeFile(join(shelf, `${MAIL_HASH}.eml`), MAIL);
};

const writeRemoved = async (dataDir: string): Promise<void> => {
  const card = labelled(await pantasCard(8, '2027-02-01'), KEPT.removed);
  await mkdir(join(dataDir, 'removed'), { recursive: true });
  await writeFile(join(dataDir, 'removed', `${card.id}.json`), JSON.stringify(card));
};

/** Writes it. */
export const writeKeptFolder = async (dataDir: string): Promise<void> => {
  await writeData(dataDir, await keptCards());
  await Promise.all([writeMail(dataDir), writeRemoved(dataDir)]);
  await writeFile(join(dataDir, 'cards', `${idNo(99)}.json`), '{"schema":1,"id":"');
  await mkdir(join(dataDir, 'carriers'), { recursive: true });
  await writeFile(join(dataDir, 'carriers', 'kampung-mobile.json'), await ownCarrier());
  const damaged = JSON.parse((await carrierFile('giffgaff')).replace('"id": "giffgaff"', '"id": "from-a-friend"'));
  damaged.plans[0].products[0].sources = [];
  damaged.channels[0].kind = 'teleport';
  await writeFile(join(dataDir, 'carriers', 'from-a-friend.json'), JSON.stringify(damaged));
};
