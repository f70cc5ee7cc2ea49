import type { Localized } from '#core/model/values.ts';
import type { Deed, Keeps, Way } from '#core/own-carrier/form.ts';
import type { OwnNames } from '#core/own-carrier/names.ts';
import { formatMoneyShort } from '../format-amount.ts';

/**
 * The words that a carrier made in the form carries in its file, in all three languages at once: whoever it is shared
 * with may read another one.
 */

const DEEDS: Readonly<Record<Deed, Localized>> = {
  'top-up': { 'zh-CN': '充值', en: 'a top-up', ms: 'tambah nilai' },
  'sms-sent': { 'zh-CN': '发一条短信', en: 'a text sent', ms: 'menghantar SMS' },
  'call-made': { 'zh-CN': '打一次电话', en: 'a call made', ms: 'membuat panggilan' },
  'data-used': { 'zh-CN': '用一次流量', en: 'mobile data used', ms: 'menggunakan data mudah alih' },
  'pass-bought': { 'zh-CN': '买套餐包', en: 'a pass bought', ms: 'membeli pas' },
  'plan-renewed': { 'zh-CN': '续订套餐', en: 'the plan renewed', ms: 'memperbaharui pelan' },
  'extension-bought': { 'zh-CN': '买延期', en: 'an extension bought', ms: 'membeli lanjutan' },
  'shared-credit': { 'zh-CN': '收到转赠话费', en: 'shared credit received', ms: 'menerima kredit kongsi' },
  'sms-received': { 'zh-CN': '收一条短信', en: 'a text received', ms: 'menerima SMS' },
  'call-received': { 'zh-CN': '接一次电话', en: 'a call received', ms: 'menerima panggilan' },
  'network-contact': { 'zh-CN': '手机连上网络', en: 'the phone in the network', ms: 'telefon dalam rangkaian' },
};

const BY_AMOUNT: Localized = {
  'zh-CN': '充值（按金额）',
  en: 'a top-up, by its amount',
  ms: 'tambah nilai mengikut amaun',
};

const RECURRING: Localized = {
  'zh-CN': '运营商从余额自动续订，余额要够。',
  en: 'The operator renews the plan from the balance; keep enough in it.',
  ms: 'Pengendali memperbaharui pelan daripada baki; pastikan baki mencukupi.',
};

const FIXED_END: Localized = {
  'zh-CN': '不能延长：到固定的日子为止。',
  en: 'Nothing extends it: it ends on a fixed day.',
  ms: 'Tiada yang melanjutkannya: ia tamat pada hari yang tetap.',
};

const inWords = (way: Way, language: keyof Localized): string => {
  if (way.kind === 'amount') return BY_AMOUNT[language];
  if (way.kind === 'pack') return way.name;
  return way.deeds.map((deed) => DEEDS[deed][language]).join(language === 'zh-CN' ? '、' : ', ');
};

const renewals = (ways: readonly Way[]): Localized => {
  const zh = ways.map((way) => inWords(way, 'zh-CN')).join('、');
  const en = ways.map((way) => inWords(way, 'en')).join(', ');
  const ms = ways.map((way) => inWords(way, 'ms')).join(', ');
  return { 'zh-CN': `保号方式：${zh}。`, en: `Kept alive by: ${en}.`, ms: `Kekal aktif dengan: ${ms}.` };
};

const keepsWords = (keeps: Keeps): Localized => {
  if (keeps.kind === 'recurring') return RECURRING;
  return keeps.kind === 'fixed-end' ? FIXED_END : renewals(keeps.ways);
};

/** The words of carriers made in the form. */
export const OWN_NAMES: OwnNames = {
  plan: { 'zh-CN': '预付', en: 'Prepaid', ms: 'Prabayar' },
  validity: { 'zh-CN': '有效期', en: 'Validity', ms: 'Tempoh sah' },
  renewal: { 'zh-CN': '续订套餐', en: 'Plan renewal', ms: 'Pembaharuan pelan' },
  fixedEnd: { 'zh-CN': '固定到期', en: 'Fixed end', ms: 'Tarikh tamat tetap' },
  receiveOnly: { 'zh-CN': '只能接收', en: 'Receive only', ms: 'Terima sahaja' },
  suspended: { 'zh-CN': '停用', en: 'Suspended', ms: 'Digantung' },
  keeps: keepsWords,
  topUp: (amount, currency) => {
    const money = formatMoneyShort({ amount, currency });
    return { 'zh-CN': `充值 ${money}`, en: `Top-up ${money}`, ms: `Tambah nilai ${money}` };
  },
};
