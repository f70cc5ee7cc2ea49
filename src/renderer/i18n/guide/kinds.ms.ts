import type { Wording } from '../wording.ts';
import type { words as english } from './kinds.en.ts';

/** How each kind of channel is paid, how long it takes, what it needs and what proves it. */
export const words = {
  'official-app': {
    pay: 'Kad bank, perbankan internet, e-dompet',
    takes: 'beberapa minit',
    prepare: 'Telefon yang boleh terima kod bank',
    proof: 'Resit, tangkap layar tarikh baharu',
  },
  'official-site': {
    pay: 'Kad bank, perbankan internet',
    takes: 'beberapa minit',
    prepare: 'Log masuk; pas mungkin tiada di situ',
    proof: 'Resit e-mel',
  },
  'third-party-payment': {
    pay: 'PayPal, Google Pay, Apple Pay dan seumpamanya',
    takes: 'beberapa minit',
    prepare: 'Berbeza ikut rantau: pastikan diterima dahulu',
    proof: 'Rekod bayaran',
  },
  centre: {
    pay: 'Tunai atau kad di kaunter',
    takes: 'serta-merta',
    prepare: 'Kad pengenalan dan SIM; waktu buka',
    proof: 'Resit kertas, diambil gambar',
  },
  dealer: {
    pay: 'Tunai',
    takes: 'beberapa saat',
    prepare: 'Semak pengedar itu sah',
    proof: 'Resit kertas, SMS pengesahan',
  },
  retail: {
    pay: 'Tunai, kad',
    takes: 'beberapa minit',
    prepare: 'Waktu panjang; tanya ada jual pengendali anda',
    proof: 'Resit kertas, diambil gambar',
  },
  voucher: {
    pay: 'Tunai',
    takes: 'beberapa minit',
    prepare: 'PIN ialah wang: jangan tunjuk pada sesiapa',
    proof: 'Nombor siri, resit',
  },
  'overseas-reseller': {
    pay: 'Kad bank',
    takes: 'sehingga sehari',
    prepare: 'Penjual tidak disemak; harga berbeza',
    proof: 'Nombor pesanan, tangkap layar',
  },
  'shared-credit': {
    pay: 'Kredit kawan',
    takes: 'serta-merta',
    prepare: 'Hari jauh lebih sedikit; untuk kecemasan',
    proof: 'SMS pindahan',
  },
  'phone-menu': {
    pay: 'Kredit dalam nombor',
    takes: 'beberapa minit',
    prepare: 'Hanya di tempat ada rangkaian',
    proof: 'SMS pengendali',
  },
  'from-the-phone': {
    pay: 'Kredit dalam nombor',
    takes: 'serta-merta',
    prepare: 'Melalui rangkaian mudah alih, bukan Wi-Fi',
    proof: 'Senarai guna, tangkap layar',
  },
  'auto-renewal': {
    pay: 'Dompet atau kad tersimpan',
    takes: 'pada harinya',
    prepare: 'Wang cukup pada hari itu, kad belum luput',
    proof: 'SMS atau e-mel pengendali',
  },
} as const satisfies Wording<typeof english>;
