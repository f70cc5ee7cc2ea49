import type { Wording } from '../wording.ts';
import type { words as english } from './steps.en.ts';

/** The steps of the ways to renew: what to do, and what to mind. */
export const words = {
  'open-app': {
    do: 'Buka aplikasi {{carrier}} (iOS atau Android) dan log masuk dengan {{number}}',
    mind: 'Pasang dari gedung aplikasi telefon. Jika kod log masuk dihantar, pastikan SIM ini ada isyarat.',
  },
  'sign-in-site': {
    do: 'Buka laman rasmi, log masuk, pergi ke Akaun Saya, cari {{number}} dan tekan Perbaharui',
    mind: 'Taip alamat atau guna pautan di sini; jangan ikut iklan.',
  },
  'check-date': {
    do: 'Lihat tarikh luput dan baki; sepatutnya {{date}}',
    mind: 'Jika berbeza, rekod dengan "Saya nampak tarikhnya": yang dilihat itulah yang dikira.',
  },
  buy: { do: 'Pilih {{product}}', mind: '{{lookalikes}}' },
  pay: {
    do: 'Bayar; kad bank asing mungkin ditolak, sediakan cara kedua',
    mind: 'Catat bayaran, cukai dan nilai muka secara berasingan: setiap satu ada ruangnya.',
  },
  'see-date': {
    do: 'Tunggu kredit masuk, biasanya beberapa minit; lihat tarikh baharu dan tangkap layar',
    mind: 'Dijangka: {{newDate}}. Sebelum dilihat, ia belum disahkan.',
  },
  'ask-region': {
    do: 'Pastikan bayaran ini diterima di tempat anda',
    mind: 'Berbeza ikut rantau dan boleh berubah; tanya dahulu.',
  },
  'choose-amount': {
    do: 'Pilih {{product}} untuk {{number}}',
    mind: 'Semak nombor sekali lagi: tambah nilai ke nombor salah tidak kembali.',
  },
  'pay-third': {
    do: 'Bayar, dan catat kadar tukaran atau caj',
    mind: 'Catat jumlah dibayar dan nilai muka berasingan.',
  },
  'keep-order': {
    do: 'Simpan nombor pesanan dan tangkap layar bayaran',
    mind: 'Itulah bukti jika kredit tidak sampai.',
  },
  'bring-id': {
    do: 'Pergi ke pusat {{carrier}} dengan kad pengenalan dan SIM',
    mind: 'Warga asing: pasport. Semak waktu buka; ada yang tutup pada cuti umum.',
  },
  'say-number': {
    do: 'Beri nombor sahaja: {{number}}',
    mind: 'Tiada siapa perlukan PIN, kod SMS atau kata laluan anda.',
  },
  'pay-counter': {
    do: 'Minta {{product}}, bayar tunai atau kad',
    mind: 'Tanya sama ada ia memanjangkan nombor, bukan data sahaja.',
  },
  'take-receipt': {
    do: 'Ambil resit dan terus ambil gambarnya',
    mind: 'Kertas haba pudar dalam beberapa bulan; gambar tidak.',
  },
  'check-dealer': {
    do: 'Semak pengedar itu sah: papan tanda dan sijil pengendali, resit bercetak',
    mind: 'Jika ragu, tanya khidmat pelanggan. Beredar jika tiada resit atau PIN diminta.',
  },
  'confirm-number': {
    do: 'Minta nombor dibaca semula sebelum dihantar, bayar {{price}}',
    mind: 'SMS pengesahan patut sampai dalam seminit.',
  },
  'find-shop': {
    do: 'Cari pasar raya, kedai serbaneka atau farmasi yang jual tambah nilai',
    mind: 'Banyak yang buka hingga lewat atau sepanjang malam.',
  },
  'buy-voucher': {
    do: 'Beli baucar {{price}}',
    mind: 'Hanya yang dicetak di kaunter; bukan gambar daripada orang tidak dikenali.',
  },
  'photo-serial': {
    do: 'Ambil gambar resit dan nombor siri, PIN ditutup',
    mind: 'Pengendali mencari baucar dengan nombor siri, bukan PIN.',
  },
  'redeem-pin': {
    do: 'Masukkan PIN dalam aplikasi atau menu telefon',
    mind: 'Buat sekarang: baucar juga boleh luput.',
  },
  'destroy-pin': {
    do: 'Musnahkan PIN setelah kredit masuk',
    mind: 'PIN ialah wang; Keepline tidak pernah menyimpannya.',
  },
  'compare-reseller': {
    do: 'Bandingkan harga dengan nilai muka dan baca pendapat orang',
    mind: 'Tiada penjual disemak di sini. Saluran rasmi didahulukan.',
  },
  'pay-reseller': { do: 'Bayar {{price}} dan tambahan penjual', mind: 'Guna bayaran yang boleh dituntut balik.' },
  'ask-friend': {
    do: 'Minta kawan dengan pengendali sama kongsi kredit',
    mind: 'Kawan membayar caj kecil dan taliannya mesti sudah lama sedikit.',
  },
  'friend-sends': {
    do: 'Kawan hantar ke {{number}}',
    mind: 'Kredit dikongsi memberi hari jauh lebih sedikit: di Hotlink RM10 dikongsi memberi 5, RM10 dibeli memberi 10.',
  },
  'keep-text': {
    do: 'Simpan SMS pengendali sebagai tangkap layar',
    mind: 'Ada jumlah, hari dan selalunya tarikh baharu.',
  },
  'dial-menu': {
    do: 'Dail kod pengendali dengan SIM ini',
    mind: 'Kod berhenti berfungsi apabila rangkaian lama ditutup; guna aplikasi.',
  },
  'follow-menu': { do: 'Pilih {{product}} dalam menu', mind: 'Baca pengesahan sebelum tekan OK.' },
  'be-on-network': {
    do: 'Tutup Wi-Fi dan panggilan Wi-Fi, tunggu rangkaian mudah alih',
    mind: 'Sesetengah pengendali hanya mengira rangkaian mudah alih.',
  },
  'do-it': { do: 'Buat sekali: {{product}}', mind: 'Pastikan baki cukup; perayauan lebih mahal.' },
  'keep-trace': {
    do: 'Tangkap layar senarai guna atau baki yang berubah',
    mind: 'SMS yang dihantar sahaja kurang membuktikan.',
  },
  'note-day': { do: 'Rekod harinya di sini', mind: 'Dijangka: {{newDate}}. Yang seterusnya dikira dari situ.' },
  'look-wallet': { do: 'Lihat baki dompet', mind: 'Mesti ada {{price}} pada hari caj.' },
  'fill-wallet': {
    do: 'Isi dompet, atau simpan kad yang masih sah',
    mind: 'Kad tersimpan yang luput ialah punca biasa nombor begini hilang.',
  },
  'after-charge': { do: 'Keesokan harinya, semak ia telah dicaj', mind: 'Tiada caj bermakna tiada pembaharuan.' },
} as const satisfies Wording<typeof english>;
