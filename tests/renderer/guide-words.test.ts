import { describe, expect, it } from 'vitest';
import { words as en } from '../../src/renderer/i18n/guide.en.ts';
import { words as ms } from '../../src/renderer/i18n/guide.ms.ts';
import { words as zh } from '../../src/renderer/i18n/guide.zh-CN.ts';

/** What people were told before there was a guide stands in it, in every language. */

const saidIn = (words: unknown): string => JSON.stringify(words);
const SAID = { en: saidIn(en), 'zh-CN': saidIn(zh), ms: saidIn(ms) };

describe('the guide says all that is known of keeping a number', () => {
  it.each([
    [
      'sign in on the official site, My Account, Renew',
      /My Account.*Renew/,
      /我的账户.*续期/,
      /Akaun Saya.*Perbaharui/,
    ],
    ['the official app for iOS or Android', /iOS or Android/, /iOS 或安卓/, /iOS atau Android/],
    [
      'balance within minutes',
      /credit, usually minutes/,
      /到账（一般几分钟）/,
      /kredit masuk, biasanya beberapa minit/,
    ],
    [
      'PayPal, Google Pay, Apple Pay',
      /PayPal, Google Pay, Apple Pay/,
      /PayPal、Google Pay、Apple Pay/,
      /PayPal, Google Pay, Apple Pay/,
    ],
    [
      'regions differ, confirm first',
      /Regions differ: confirm first/,
      /各地区能用的不同，先确认/,
      /Berbeza ikut rantau: pastikan/,
    ],
    ['a centre with ID and the card, cash or card', /ID and the SIM/, /证件和 SIM 卡/, /kad pengenalan dan SIM/],
    [
      'check the credentials of a dealer',
      /dealer is authorised.*sign and certificate/,
      /经销商资质.*授权证/,
      /pengedar itu sah.*sijil/,
    ],
    [
      'supermarkets, convenience shops, pharmacies, long hours',
      /Long hours.*Supermarket, convenience shop, pharmacy/,
      /营业时间长.*超市、便利店、药店/,
      /Waktu panjang.*Pasar raya, kedai serbaneka, farmasi/,
    ],
    [
      'the operator texts before the end',
      /operator texts before the account ends/,
      /到期前运营商会发短信/,
      /Pengendali menghantar SMS sebelum akaun luput/,
    ],
    ['too late: a new SIM', /new SIM with another number/, /换新卡、换号码/, /SIM baharu dengan nombor lain/],
    [
      'keep every receipt, electronic or paper',
      /every receipt, electronic or paper/,
      /电子、纸质凭证都留着/,
      /setiap resit, elektronik atau kertas/,
    ],
    [
      'it is the proof in a dispute',
      /proof if the operator says that nothing was paid/,
      /运营商说没付过时，这就是证据/,
      /bukti jika pengendali kata belum dibayar/,
    ],
    ['plan ahead', /Plan ahead/, /提前安排/, /Rancang awal/],
    ['check the state now and then', /Look now and then/, /时不时看一眼/, /Semak sekali-sekala/],
    [
      'shared credit gives fewer days',
      /Shared credit gives far fewer days/,
      /转赠的天数少得多/,
      /Kredit dikongsi memberi hari jauh lebih sedikit/,
    ],
    [
      'tax for foreigners',
      /Foreigners pay .*tax.*Record it apart/,
      /外国人要付 .*请分开记/,
      /Warga asing membayar .*Catat berasingan/,
    ],
    ['a friend must go where one is not', /A friend must go there/, /要托当地朋友跑一趟/, /Kawan di sana perlu pergi/],
    ['a PIN is money', /PIN is money/, /PIN 就是钱/, /PIN ialah wang/],
  ])('%s', (_what, english, chinese, malay) => {
    expect(SAID.en).toMatch(english);
    expect(SAID['zh-CN']).toMatch(chinese);
    expect(SAID.ms).toMatch(malay);
  });
});
