import type { Spoken, Wording } from './wording.ts';

const inDays = (days: number | null, day: string): string =>
  days === 0 ? `hari ini, ${day}` : days === 1 ? `esok, ${day}` : `pada ${day}`;
/** In a digest the number of days must stand beside the day. */
const soon = (days: number | null, day: string): string =>
  days === null || days < 2 ? inDays(days, day) : `${days} hari lagi, pada ${day}`;
/** The last day to act is the one before the loss. */
const dayAfter = (days: number | null): number | null => (days === null ? null : days + 1);
const daysLeft = (days: number): string => (days === 0 ? 'Hari ini hari terakhir' : `Tinggal ${days} hari`);
const ends = ({ end }: Spoken): string =>
  end === null
    ? ''
    : `, hingga ${end.hour} di ${end.place} (${end.hereHour}${end.hereDay === null ? '' : ` pada ${end.hereDay}`} di sini)`;

const AFTER: Readonly<Record<NonNullable<Spoken['after']>, (spoken: Spoken) => string>> = {
  'receive-only': ({ lostDay }) => ` Selepas itu terima sahaja, dan nombor hilang pada ${lostDay}.`,
  suspended: ({ lostDay }) => ` Selepas itu digantung, dan nombor hilang pada ${lostDay}.`,
  barred: ({ lostDay }) => ` Selepas itu disekat, dan nombor hilang pada ${lostDay}.`,
  objection: ({ lostDay }) => ` Selepas itu anda masih boleh membantah, dan nombor hilang pada ${lostDay}.`,
  lost: () => ' Selepas itu nombor hilang.',
};
const whatFollows = (spoken: Spoken): string => (spoken.after === null ? '' : AFTER[spoken.after](spoken));
const left = (spoken: Spoken): string =>
  spoken.daysLeft === null ? '' : `${daysLeft(spoken.daysLeft)}${ends(spoken)}.${whatFollows(spoken)}`;
const inGrace = (spoken: Spoken): string =>
  spoken.receivesUntil === null
    ? spoken.daysLeft === null
      ? ''
      : `${daysLeft(spoken.daysLeft)}${ends(spoken)}.`
    : `Masih menerima hingga ${spoken.receivesUntil}${ends(spoken).replace(', hingga', ',')}.`;
const accounts = (number: number): string => (number === 0 ? 'akaun yang menggunakannya' : `${number} akaunnya`);

/** The desktop's words in Malay. */
export const ms: Wording = {
  aCard: 'Salah satu kad anda',
  titles: {
    'active-ends': ({ label, daysLeft: days, day }) => `${label} luput ${inDays(days, day)}`,
    'hard-stop': ({ label, daysLeft: days, day }) => `${label} berhenti ${inDays(days, day)}`,
    grace: ({ label, lostDay }) => `${label} akan hilang pada ${lostDay}`,
    'last-chance': ({ label, lostDay }) => `Peluang terakhir: ${label} akan hilang pada ${lostDay}`,
    lost: ({ label, day, estimate }) => `${label} ${estimate ? 'mungkin sudah' : 'sudah'} hilang pada ${day}`,
    arrived: ({ label }) => `Sudahkah pembaharuan ${label} sampai?`,
    'wallet-low': ({ label, day, needs }) => `${label} akan menolak ${needs ?? 'bayaran'} daripada dompet pada ${day}`,
    'balance-low': ({ label, needs }) => `${label} perlukan baki ${needs ?? 'lebih tinggi'} untuk perayauan`,
    check: ({ label }) => `Adakah tarikh ${label} masih betul?`,
    undated: ({ label }) => `${label} belum ada tarikh`,
  },
  lines: {
    'active-ends': ({ day, daysLeft: days }) => `luput ${soon(days, day)}`,
    'hard-stop': ({ day, daysLeft: days }) => `berhenti ${soon(days, day)}`,
    grace: ({ lostDay, daysLeft: days }) => `akan hilang ${soon(dayAfter(days), lostDay)}`,
    'last-chance': ({ lostDay, daysLeft: days }) => `peluang terakhir, akan hilang ${soon(dayAfter(days), lostDay)}`,
    lost: ({ day, estimate }) => `${estimate ? 'mungkin ' : ''}sudah hilang pada ${day}`,
    arrived: () => 'sudahkah pembaharuan sampai?',
    'wallet-low': ({ day, needs }) => `${needs ?? 'wang'} dalam dompet sebelum ${day}`,
    'balance-low': ({ needs }) => `baki kurang daripada ${needs ?? 'keperluan perayauan'}`,
    check: () => 'semak tarikh',
    undated: () => 'belum ada tarikh',
  },
  facts: {
    'active-ends': left,
    'hard-stop': (spoken) => (spoken.daysLeft === null ? '' : `${daysLeft(spoken.daysLeft)}${ends(spoken)}.`),
    grace: inGrace,
    'last-chance': inGrace,
    lost: () => '',
    arrived: ({ paid, paidDay }) =>
      paid === null ? `Diperbaharui pada ${paidDay}.` : `${paid} dibayar pada ${paidDay}.`,
    'wallet-low': ({ known }) => (known === null ? '' : `Kali terakhir anda lihat ada ${known}.`),
    'balance-low': ({ known }) => (known === null ? '' : `Kali terakhir anda lihat ${known}.`),
    check: ({ days }) => `Sudah ${days} hari tiada siapa melihatnya.`,
    undated: () => '',
  },
  cures: {
    'top-up': (_, kind) =>
      kind === 'active-ends'
        ? 'Tambah nilai sebelum itu.'
        : kind === 'balance-low'
          ? 'Tambah nilai.'
          : 'Tambah nilai untuk memulihkannya.',
    renew: (_, kind) => (kind === 'active-ends' ? 'Perbaharui sebelum itu.' : 'Perbaharui untuk memulihkannya.'),
    'use-it': (_, kind) =>
      kind === 'active-ends'
        ? 'Hantar SMS, buat panggilan atau guna data sebelum itu.'
        : 'Gunakannya untuk memulihkannya.',
    'fill-wallet': ({ needs }) =>
      needs === null ? 'Isi dompet sebelum itu.' : `Pastikan ada ${needs} dalam dompet sebelum itu.`,
    'contact-operator': () => 'Tanya pengendali apa yang boleh dibuat.',
    object: () => 'Bantah kepada pengendali sebelum itu.',
    'move-accounts': (spoken, kind) =>
      kind === 'lost'
        ? `Pindahkan ${accounts(spoken.accounts)} ke nombor lain.`
        : `Tiada bayaran boleh melanjutkannya: pindahkan ${accounts(spoken.accounts)} ke nombor lain sebelum itu.`,
    'confirm-or-dispute': () => 'Lihat tarikh atau baki, kemudian sahkan atau nyatakan bahawa ia tidak sampai.',
    'look-at-date': () => 'Lihat tarikh dalam aplikasi pengendali dan catat apa yang anda nampak.',
    none: () => '',
  },
  estimateNote: 'Tarikh ini anggaran.',
  lateNote: (day) => `Peringatan ini lewat: sepatutnya pada ${day}.`,
  gap: ' ',
  digest: {
    title: (cards) => `${cards} kad perlukan perhatian`,
    line: (label, what) => `${label}: ${what}`,
    more: (cards) => `dan ${cards} lagi`,
  },
  heartbeat: {
    title: 'Peringatan berfungsi',
    body: (cards, next) =>
      `${cards} kad sedang dipantau. ${next === null ? 'Tiada yang perlu dibuat.' : `Peringatan seterusnya pada ${next}.`}`,
  },
  actions: { record: 'Rekod pembaharuan', tomorrow: 'Esok' },
  test: { title: 'Ini ujian', body: 'Peringatan sampai kepada anda. Klik untuk membukanya.' },
  tray: {
    tooltip: (cards) => (cards === 0 ? 'Tiada kad perlukan perhatian' : `${cards} kad perlukan perhatian`),
    paused: (until) => `Peringatan dijeda hingga ${until ?? 'anda menyambungnya'}`,
    days: {
      'active-ends': (days) => (days === 0 ? 'hari terakhir hari ini' : `${days} hari`),
      'hard-stop': (days) => (days === 0 ? 'berhenti hari ini' : `berhenti dalam ${days} hari`),
      grace: (days) => (days === 0 ? 'peluang terakhir hari ini' : `hilang dalam ${days} hari`),
    },
    putOff: 'ditangguh',
    noCards: 'Belum ada kad',
    record: 'Rekod pembaharuan…',
    snoozeAll: 'Tangguh semua hingga esok',
    pause: 'Jeda peringatan seminggu',
    resume: (until) => (until === null ? 'Sambung peringatan' : `Sambung peringatan (dijeda hingga ${until})`),
    open: 'Buka Keepline',
    quit: 'Keluar',
  },
};
