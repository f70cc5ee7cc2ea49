import type { Wording } from '../wording.ts';
import type { words as english } from './kinds.en.ts';

/** How each kind of channel is paid, how long it takes, what it needs and what proves it. */
export const words = {
  'official-app': {
    pay: '银行卡、网银、电子钱包',
    takes: '几分钟',
    prepare: '手机收得到银行验证码',
    proof: '收据、新日期截图',
  },
  'official-site': {
    pay: '银行卡、网银',
    takes: '几分钟',
    prepare: '登录账号；有的套餐包那里买不到',
    proof: '电子收据',
  },
  'third-party-payment': {
    pay: 'PayPal、Google Pay、Apple Pay 等',
    takes: '几分钟',
    prepare: '各地区能用的不同，先确认',
    proof: '付款记录',
  },
  centre: { pay: '柜台现金或刷卡', takes: '马上', prepare: '身份证件和 SIM 卡；营业时间', proof: '纸质收据拍照' },
  dealer: { pay: '现金', takes: '十来秒', prepare: '先查经销商资质', proof: '纸质收据、到账短信' },
  retail: { pay: '现金、刷卡', takes: '几分钟', prepare: '营业时间长；先问有没有这家运营商', proof: '纸质收据拍照' },
  voucher: { pay: '现金', takes: '几分钟', prepare: 'PIN 就是钱，不给任何人看', proof: '序列号、收据' },
  'overseas-reseller': {
    pay: '银行卡',
    takes: '一天以内',
    prepare: '卖家没有核实过，加价不一',
    proof: '订单号、截图',
  },
  'shared-credit': { pay: '朋友的话费', takes: '马上', prepare: '天数少得多，应急才用', proof: '转赠短信' },
  'phone-menu': { pay: '号码里的余额', takes: '几分钟', prepare: '有信号的地方才行', proof: '运营商短信' },
  'from-the-phone': {
    pay: '号码里的余额',
    takes: '马上',
    prepare: '走移动网络，不能走 Wi-Fi',
    proof: '使用记录截图',
  },
  'auto-renewal': {
    pay: '钱包或绑定的卡',
    takes: '到期当天',
    prepare: '当天余额要够，绑定的卡没过期',
    proof: '运营商短信或邮件',
  },
} as const satisfies Wording<typeof english>;
