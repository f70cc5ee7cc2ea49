import type { Language } from '#core/model/values.ts';

/** The city of a time zone, as people say it. */

const CHINESE: Readonly<Record<string, string>> = {
  'Asia/Kuala_Lumpur': '吉隆坡',
  'Asia/Singapore': '新加坡',
  'Asia/Hong_Kong': '香港',
  'Asia/Macau': '澳门',
  'Asia/Taipei': '台北',
  'Asia/Shanghai': '北京',
  'Asia/Tokyo': '东京',
  'Asia/Seoul': '首尔',
  'Asia/Bangkok': '曼谷',
  'Asia/Jakarta': '雅加达',
  'Asia/Manila': '马尼拉',
  'Asia/Ho_Chi_Minh': '胡志明市',
  'Asia/Kolkata': '新德里',
  'Asia/Dubai': '迪拜',
  'Europe/London': '伦敦',
  'Europe/Dublin': '都柏林',
  'Europe/Berlin': '柏林',
  'Europe/Paris': '巴黎',
  'Europe/Madrid': '马德里',
  'Europe/Rome': '罗马',
  'Europe/Amsterdam': '阿姆斯特丹',
  'Europe/Vienna': '维也纳',
  'Europe/Warsaw': '华沙',
  'Europe/Zurich': '苏黎世',
  'America/New_York': '纽约',
  'America/Chicago': '芝加哥',
  'America/Los_Angeles': '洛杉矶',
  'America/Toronto': '多伦多',
  'America/Sao_Paulo': '圣保罗',
  'Australia/Sydney': '悉尼',
  'Pacific/Auckland': '奥克兰',
};

/** `Kuala Lumpur` for `Asia/Kuala_Lumpur`; the zone's own name where no other is known. */
export const placeOf = (zone: string, language: Language): string => {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return language === 'zh-CN' ? (CHINESE[zone] ?? city) : city;
};
