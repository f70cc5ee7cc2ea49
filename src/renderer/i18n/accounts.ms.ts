import type { words as english } from './accounts.en.ts';
import type { Wording } from './wording.ts';

export const words = {
  title: 'Akaun mengikut nombor',
  subtitle: 'Apa yang hilang bersama nombor mana, paling awal dahulu',
  losesOn: 'hilang bersamanya pada {{day}}, {{when}}',
  lostOn: 'nombor hilang pada {{day}}, {{when}}',
  noDate: 'tiada tarikh diketahui',
  none: 'Belum ada akaun dicatat',
  noneText:
    'Catat pada setiap kad bank, e-mel atau kedai yang menghantar kod ke situ. Di sini semuanya disusun mengikut hari ia akan hilang.',
  letGo: {
    title: 'Sebelum melepaskan nombor ini',
    text: 'Selepas pengendali mengambilnya semula, orang lain mungkin mendapatnya bersama setiap kod yang masih dihantar ke situ.',
    accounts_other: '{{count}} akaun masih menghantar kod ke sini',
    allMoved: 'Tiada akaun menghantar kod ke sini lagi',
    noAccounts: 'Tiada akaun menghantar kod ke sini: akaun bank, e-mel, sembang dan kedai sudah disemak',
    movedOne: '{{service}} sudah dipindahkan',
    step: {
      contacts: 'Orang dan pejabat yang menghubunginya ada nombor baharu',
      payments: 'Tambah nilai automatik dan semua bil pada nombor ini sudah dihentikan',
      balance: 'Baki kredit sudah dihabiskan atau diminta semula',
      balanceOf: 'Baki {{amount}} kali terakhir dilihat: dihabiskan atau diminta semula',
      proofs: 'Bukti yang mungkin diperlukan sudah disimpan',
      sim: 'SIM atau eSIM disimpan sehingga kod terakhir tiba, kemudian dimusnahkan',
    },
    stillBound_other: '{{count}} akaun belum dipindahkan',
    save: 'Arkibkan kad',
  },
} as const satisfies Wording<typeof english>;
