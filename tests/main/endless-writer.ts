import { commitText } from '../../src/main/durable-file.ts';

/** Run as a process of its own: commits texts of growing length until it is killed. */
const file = process.argv[2];
if (file === undefined) throw new Error('Which file?');
process.send?.('ready');
for (let round = 0; ; round += 1) {
  const count = 200_000 + (round % 7) * 10_000;
  await commitText(file, `${count} ${'x'.repeat(count)} end`);
}
