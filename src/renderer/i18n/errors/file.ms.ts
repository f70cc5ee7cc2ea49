import type { Wording } from '../wording.ts';
import type { words as english } from './file.en.ts';

/** What a file is refused for: receipts and carriers. */
export const words = {
  'receipt-empty': {
    title: '{{fileName}} kosong',
    explain: 'Fail 0 bait tidak membuktikan apa-apa. Fail lain disimpan.',
    next: 'Simpan atau ambil gambar resit sekali lagi.',
  },
  'receipt-too-large': {
    title: '{{fileName}} terlalu besar',
    explain: 'Saiznya {{bytes}}, paling banyak {{largestBytes}}. Fail lain disimpan.',
    next: 'Guna gambar lebih kecil atau kurangkan halaman.',
  },
  'receipt-is-folder': {
    title: '{{fileName}} ialah folder',
    explain: 'Hanya fail boleh disimpan. Fail lain disimpan.',
    next: 'Buka folder itu dan lepaskan fail di dalamnya.',
  },
  'receipt-vanished': {
    title: '{{fileName}} hilang semasa disalin',
    explain: 'Fail itu tidak disimpan. Fail lain disimpan.',
    next: 'Pasang semula peranti atau cari fail itu, kemudian tambah lagi.',
  },
  'receipt-unreadable': {
    title: '{{fileName}} tidak boleh dibaca',
    explain: 'Komputer ini tidak membenarkan Keepline membacanya. Fail lain disimpan.',
    next: 'Salin ke folder lain dan tambah dari situ.',
  },
  'receipt-type-unknown': {
    title: '{{fileName}} bukan gambar, PDF, e-mel atau teks',
    explain: 'Kandungannya bukan jenis yang disimpan Keepline. Fail lain disimpan.',
    next: 'Tambah foto, tangkap layar, PDF, e-mel (.eml) atau fail teks.',
  },
  'receipt-ending-unfit': {
    title: '{{fileName}} tidak diterima sebagai resit',
    explain:
      'Isinya teks, tetapi namanya berakhir dengan .{{ending}} seperti program atau tetapan. Fail lain disimpan.',
    next: 'Tambah foto, tangkap layar, PDF, e-mel (.eml) atau teks (.txt, .csv).',
  },
  'disk-full': {
    title: 'Cakera penuh',
    explain: '{{fileName}} tidak disimpan. Yang sedia ada kekal.',
    next: 'Kosongkan ruang, kemudian tambah fail semula.',
  },
  'receipt-not-kept': {
    title: '{{fileName}} tidak dapat disimpan',
    explain: 'Cakera menolak ({{code}}). Yang sedia ada kekal.',
    next: 'Pastikan cakera ada ruang dan boleh ditulis, kemudian tambah fail semula.',
  },
  'carrier-refused': {
    title: 'Pengendali ini tidak boleh digunakan',
    explain: '{{problems}} tempat di dalamnya salah. Katalog kekal seperti asal.',
    next: 'Betulkan, atau tanya orang yang membuatnya.',
  },
  'carrier-too-large': {
    title: 'Fail terlalu besar untuk sebuah pengendali',
    explain: 'Saiznya {{bytes}}, paling banyak {{largestBytes}} dibaca. Tiada apa-apa diubah.',
    next: 'Pilih fail yang dieksport daripada Keepline.',
  },
  'carrier-unreadable': {
    title: '{{file}} bukan fail pengendali',
    explain: 'Tiada apa-apa diubah.',
    next: 'Pilih fail yang dieksport daripada Keepline.',
  },
  'carrier-in-use': {
    title: 'Masih ada kad menggunakan pengendali ini',
    explain: '{{cards}} kad anda mengikut peraturannya. Tiada apa-apa dibuang.',
    next: 'Pindahkan kad-kad itu ke pengendali lain dahulu.',
  },
  'carrier-id-taken': {
    title: 'Sudah ada pengendali dengan nama ini',
    explain: '"{{id}}" sudah digunakan. Belum disimpan.',
    next: 'Beri nama lain.',
  },
  'export-inside': {
    title: 'Tempat ini milik Keepline',
    explain: 'Fail dalam folder datanya boleh disangka kad. Tiada apa-apa ditulis.',
    next: 'Pilih folder lain, seperti Dokumen.',
  },
  'export-nothing': {
    title: 'Tiada apa-apa untuk dieksport',
    explain: 'Kad yang dipilih tiada lagi.',
    next: 'Pilih kad lain.',
  },
  'export-failed': {
    title: '{{fileName}} tidak dapat ditulis',
    explain: 'Cakera menolak ({{code}}). Tiada fail separuh siap yang tinggal, dan kad anda kekal seperti asal.',
    next: 'Semak sama ada folder boleh ditulis dan ada ruang, atau pilih folder lain.',
  },
  cancelled: { title: 'Dibatalkan', explain: 'Tiada apa-apa diubah.', next: 'Mulakan semula bila-bila masa.' },
} as const satisfies Wording<typeof english>;
