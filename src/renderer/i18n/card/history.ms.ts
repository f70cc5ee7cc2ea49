import type { Wording } from '../wording.ts';
import type { words as english } from './history.en.ts';

/** What was done and seen, a line a fact, and the ways to mend it. */
export const words = {
  history: {
    title: 'Sejarah',
    filter: 'Tunjuk',
    all: 'Semua',
    renewals: 'Pembaharuan',
    receipts: 'Resit',
    none: 'Belum ada apa-apa di sini.',
    more: 'Tunjuk {{count}} lagi',
    entryMenu: 'Ubah: {{what}}',
    edit: 'Sunting',
    remove: 'Buang',
    attach: 'Lampirkan resit',
    confirmed: 'Sudah sampai',
    noProof: 'Memang tiada resit',
    proofWanted: 'Resit mungkin dijumpai',
    proofless: 'memang tiada resit',
    disputed: 'Sudah dibayar, belum sampai',
    saw: 'Nampak tarikhnya',
    sawBalance: 'Nampak bakinya',
    balance: 'baki {{amount}}',
    missing: 'tiada resit',
    told: 'Peringatan, {{days}} sebelum tamat',
    toldLost: 'Peringatan, {{days}} sebelum hilang',
    toldOther: 'Peringatan',
    toldBy: {
      delivered: 'Dipaparkan pada desktop',
      failed: 'Tidak dapat dipaparkan',
      unknown: 'Dihantar ke desktop',
      pending: 'Dihantar ke desktop',
    },
    event: {
      missed: 'Terlepas semasa komputer ditutup',
      snoozed: 'Ditangguhkan',
      ignored: 'Dibiarkan',
      handled: 'Diuruskan',
    },
    rule: 'Peraturan baharu digunakan',
    kept: 'Resit disimpan, belum dipadankan',
    openReceipt: 'Buka resit {{name}}',
    moreReceipts_other: '{{count}} resit lagi',
  },
} as const satisfies Wording<typeof english>;
