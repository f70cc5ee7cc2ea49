import type { Wording } from '../wording.ts';
import type { words as english } from './remove.en.ts';

export const words = {
  title: 'Buang kad ini?',
  text: 'Untuk kad yang tersilap ditambah. Yang turut dibuang:',
  entries_other: '{{count}} catatan sejarah: pembaharuan dan tarikh yang dilihat',
  noEntries: 'Tiada sejarah: belum ada apa-apa direkod',
  receipts_other: '{{count}} resit',
  accounts_other: '{{count}} akaun yang menghantar kod ke sini',
  reminders: 'Peringatannya: tiada lagi amaran tentang nombor ini',
  kept: 'Selama 30 hari ia ada dalam Tetapan, Data, dan boleh dipulihkan sepenuhnya. Kemudian ia dipadam bersama resitnya.',
  archiveWhy: 'Nombor sudah hilang atau tidak digunakan lagi? Arkibkan kad: ia senyap, dan buktinya kekal.',
  archive: 'Arkibkan sahaja',
  remove: 'Buang kad',
} as const satisfies Wording<typeof english>;
