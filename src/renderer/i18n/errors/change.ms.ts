import type { Wording } from '../wording.ts';
import type { words as english } from './change.en.ts';

/** What a change of a card is refused for. */
export const words = {
  'card-missing': {
    title: 'Kad ini tiada lagi di sini',
    explain: 'Kad dibuang atau failnya dipindahkan. Tiada apa-apa diubah.',
    next: 'Kembali ke Kad dan buka semula.',
  },
  'record-missing': {
    title: 'Catatan ini tiada lagi',
    explain: 'Catatan dibuang sebentar tadi. Tiada apa-apa diubah.',
    next: 'Tutup dan buka semula kad ini.',
  },
  'label-missing': {
    title: 'Kad perlukan nama',
    explain: 'Nama membezakannya dalam peringatan. Belum disimpan.',
    next: 'Taip nama panggilannya, contohnya "Kod bank".',
  },
  'number-invalid': {
    title: '{{number}} bukan nombor telefon penuh',
    explain: 'Belum disimpan.',
    next: 'Semak digitnya. Nombor negara lain bermula dengan + dan kod negara.',
  },
  'number-taken': {
    title: 'Nombor ini sudah ada',
    explain: '{{number}} ialah kad "{{label}}". Belum disimpan.',
    next: 'Buka kad itu, atau semak digitnya.',
  },
  'carrier-unknown': {
    title: 'Pengendali ini tiada dalam katalog',
    explain: 'Belum disimpan.',
    next: 'Pilih daripada senarai, atau buat sendiri.',
  },
  'plan-unknown': {
    title: 'Pelan ini bukan milik pengendali tersebut',
    explain: 'Belum disimpan.',
    next: 'Pilih pelan sekali lagi.',
  },
  'amount-not-a-number': {
    title: '"{{text}}" bukan jumlah wang',
    explain: 'Belum disimpan.',
    next: 'Taip angka, contohnya 30 atau 30.00.',
  },
  'amount-not-positive': {
    title: 'Jumlah mesti lebih daripada sifar',
    explain: 'Belum disimpan.',
    next: 'Taip jumlah yang dibayar, contohnya 30 atau 30.00.',
  },
  'amount-too-large': {
    title: 'Jumlah ini terlalu besar',
    explain: 'Tiada pembaharuan melebihi {{largest}}. Belum disimpan.',
    next: 'Semak angka dan titik perpuluhan.',
  },
  'amount-too-fine': {
    title: 'Terlalu banyak tempat perpuluhan',
    explain: 'Mata wang ini ada {{digits}}. Belum disimpan.',
    next: 'Pendekkan jumlahnya.',
  },
  'currency-wrong': {
    title: 'Mata wang tidak sepadan dengan kad',
    explain: 'Pengendali ini mengira dalam {{expected}}. Belum disimpan.',
    next: 'Taip jumlah dalam {{expected}}.',
  },
  'day-in-future': {
    title: '{{on}} belum tiba',
    explain: 'Di tempat pengendali itu, hari ini {{today}}. Belum disimpan.',
    next: 'Pilih hari ia dilakukan.',
  },
  'day-too-far': {
    title: '{{on}} terlalu jauh',
    explain: 'Tarikh paling lewat yang munasabah ialah {{latest}}. Belum disimpan.',
    next: 'Semak tahunnya.',
  },
  'day-too-early': {
    title: '{{on}} terlalu awal',
    explain: 'Tarikh paling awal yang munasabah ialah {{earliest}}. Belum disimpan.',
    next: 'Semak tahunnya.',
  },
  'day-before-card': {
    title: '{{on}} sebelum kad dibuka',
    explain: 'Kad dibuka pada {{opened}}. Belum disimpan.',
    next: 'Betulkan tarikh itu, atau tarikh kad dibuka.',
  },
  'days-out-of-order': {
    title: 'Urutan tarikh tidak betul',
    explain: '{{later}} sepatutnya selepas {{earlier}}. Belum disimpan.',
    next: 'Betulkan salah satu tarikh.',
  },
  'product-unknown': {
    title: 'Pelan ini tiada produk tersebut',
    explain: 'Belum disimpan.',
    next: 'Pilih produk sekali lagi.',
  },
  'channel-unknown': {
    title: 'Pengendali ini tiada saluran tersebut',
    explain: 'Belum disimpan.',
    next: 'Pilih saluran sekali lagi, atau biarkan kosong.',
  },
  'nothing-seen': {
    title: 'Belum ada apa-apa untuk direkod',
    explain: 'Tarikh atau baki diperlukan.',
    next: 'Taip apa yang anda nampak dalam aplikasi atau SMS.',
  },
  'staged-missing': {
    title: 'Satu fail tidak lagi sedia',
    explain: 'Salinannya dibersihkan sebelum disimpan. Tiada apa-apa direkod.',
    next: 'Tambah fail itu semula.',
  },
  'override-unknown': {
    title: 'Peraturan tiada angka ini',
    explain: 'Peraturan berubah sebentar tadi. Tiada apa-apa disimpan.',
    next: 'Buka semula peraturan.',
  },
  'rule-unknown': {
    title: 'Versi peraturan ini tiada lagi',
    explain: 'Katalog telah berubah. Kad kekal dengan peraturannya.',
    next: 'Buka semula kad untuk melihat pilihan sekarang.',
  },
  'undo-too-late': {
    title: 'Ini tidak boleh dibuat asal lagi',
    explain: 'Kad sudah diubah selepas itu. Semua rekod anda kekal.',
    next: 'Betulkan pada halaman kad.',
  },
  'read-only': {
    title: 'Kad ini hanya boleh dilihat',
    explain: 'Ditulis oleh Keepline yang lebih baharu. Tiada apa-apa diubah supaya tiada yang hilang.',
    next: 'Kemas kini Keepline pada komputer ini.',
  },
  'save-failed': {
    title: 'Tidak dapat disimpan',
    explain: 'Cakera menolak ({{code}}). Yang sedia ada kekal seperti asal.',
    next: 'Pastikan cakera ada ruang dan boleh ditulis, kemudian cuba lagi.',
  },
  'one-refused': {
    title: '{{label}}: {{title}}',
    explain: '{{explain}} Kad lain juga dibiarkan seperti sedia ada.',
    next: '{{next}} Atau keluarkan {{label}}.',
  },
  'saved-partly': {
    title: 'Hanya sebahagian kad disimpan',
    explain:
      '{{saved}} kad ada perubahan itu; {{failed}} tidak, kerana cakera menolak ({{code}}). Tiada fail separuh ditulis.',
    next: 'Pastikan cakera ada ruang, kemudian rekod semula untuk yang lain.',
  },
  unexpected: {
    title: 'Ada masalah dalam Keepline',
    explain: 'Yang sudah disimpan kekal. Log ada butirannya: {{detail}}',
    next: 'Cuba lagi. Jika berulang, tutup dan buka semula Keepline.',
  },
} as const satisfies Wording<typeof english>;
