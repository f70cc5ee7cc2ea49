import type { Wording } from '../wording.ts';
import type { words as english } from './steps.en.ts';

/** The steps of the ways to renew: what to do, and what to mind. */
export const words = {
  'open-app': {
    do: '打开 {{carrier}} App（iOS 或安卓），用 {{number}} 登录',
    mind: '从手机自带的应用商店安装。要收登录验证码的话，先确认这张卡有信号。',
  },
  'sign-in-site': {
    do: '打开官网登录，进入“我的账户”，找到 {{number}}，点续期',
    mind: '自己输入网址或用这里的链接，不要点广告。',
  },
  'check-date': { do: '看有效期和余额，应当是 {{date}}', mind: '不一样就点“看到了日期”，以你看到的为准。' },
  buy: { do: '选 {{product}}', mind: '{{lookalikes}}' },
  pay: { do: '付款；国外银行卡可能被拒，备好第二种方式', mind: '实付、税、面值分开记，记录里各有一栏。' },
  'see-date': { do: '等到账（一般几分钟），看新日期并截图', mind: '预计 {{newDate}}。看到之前只算“待确认”。' },
  'ask-region': { do: '先确认你所在地区能用这种支付', mind: '各地区不同，也会变；确认了再指望它。' },
  'choose-amount': { do: '给 {{number}} 选 {{product}}', mind: '再核对一遍号码：充错号码退不回来。' },
  'pay-third': { do: '付款，记下汇率或手续费', mind: '实付和面值分开记。' },
  'keep-order': { do: '留下订单号和付款截图', mind: '不到账时，这就是凭证。' },
  'bring-id': { do: '带证件和 SIM 卡去 {{carrier}} 营业厅', mind: '外国人带护照。先查营业时间，有的节假日不开。' },
  'say-number': { do: '只告诉对方号码：{{number}}', mind: '不需要 PIN、短信验证码或登录密码。' },
  'pay-counter': { do: '说要 {{product}}，现金或刷卡', mind: '问清楚是延长号码，还是只有流量。' },
  'take-receipt': { do: '拿收据，马上拍照', mind: '热敏纸几个月就褪色，照片不会。' },
  'check-dealer': {
    do: '查经销商资质：运营商招牌、授权证、机打收据',
    mind: '拿不准就打客服问。不给收据或要你 PIN 的，转身就走。',
  },
  'confirm-number': { do: '让对方复述号码再充，付 {{price}}', mind: '到账短信一分钟内应当会来。' },
  'find-shop': { do: '找能充值的超市、便利店或药店', mind: '很多开到很晚，有的通宵。' },
  'buy-voucher': { do: '买一张 {{price}} 的充值券', mind: '只买收银机现打的，不买陌生人发的图片。' },
  'photo-serial': { do: '给收据和序列号拍照，盖住 PIN', mind: '运营商凭序列号查券，不凭 PIN。' },
  'redeem-pin': { do: '在 App 或手机菜单里输入 PIN', mind: '现在就充，券也会过期。' },
  'destroy-pin': { do: '到账后把 PIN 毁掉', mind: 'PIN 就是钱，保号管家从不保存。' },
  'compare-reseller': { do: '比一比价格和面值，看看别人怎么说', mind: '这里没有核实过任何卖家，先用官方渠道。' },
  'pay-reseller': { do: '付 {{price}} 和卖家的加价', mind: '用能申请退款的支付方式。' },
  'ask-friend': { do: '请同一运营商的朋友转赠话费', mind: '朋友要付一点手续费，号码也要用满一段时间。' },
  'friend-sends': {
    do: '朋友转给 {{number}}',
    mind: '转赠的天数少得多：Hotlink 转赠 RM10 只有 5 天，自己充有 10 天。',
  },
  'keep-text': { do: '把运营商短信截图留下', mind: '上面有金额、日期，常常还有新有效期。' },
  'dial-menu': { do: '用这张卡拨运营商代码', mind: '旧网络关停后代码会失效，那就用 App。' },
  'follow-menu': { do: '在菜单里选 {{product}}', mind: '按确认前看清提示。' },
  'be-on-network': { do: '关掉 Wi-Fi 和 Wi-Fi 通话，等移动网络', mind: '有的运营商只算走移动网络的。' },
  'do-it': { do: '做一次：{{product}}', mind: '余额要够，漫游更贵。' },
  'keep-trace': { do: '给使用记录或余额变化截图', mind: '只有一条已发短信，证明不了什么。' },
  'note-day': { do: '在这里记下日期', mind: '预计 {{newDate}}，下一次从这天算起。' },
  'look-wallet': { do: '看钱包余额', mind: '扣款当天要有 {{price}}。' },
  'fill-wallet': { do: '充值钱包，或绑定一张长期有效的卡', mind: '绑定的卡过期，是丢这种号码最常见的原因。' },
  'after-charge': { do: '第二天看看有没有扣款', mind: '没有扣款就没有续期。' },
} as const satisfies Wording<typeof english>;
