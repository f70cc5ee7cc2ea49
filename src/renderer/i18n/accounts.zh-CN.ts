import type { words as english } from './accounts.en.ts';
import type { Wording } from './wording.ts';

export const words = {
  title: '各号码的账号',
  subtitle: '哪个号码没了，哪些账号跟着没，最急的在前',
  losesOn: '{{day}}随号码一起失去，{{when}}',
  lostOn: '号码已于 {{day}}失去，{{when}}',
  noDate: '没有日期',
  none: '还没有记下账号',
  noneText: '在每张卡里记下哪些银行、邮箱、商店把验证码发到这里，这里就按失去的日子排列。',
  letGo: {
    title: '放弃号码之前',
    text: '运营商收回后，号码可能给别人，发到这里的验证码也就到了别人手里。',
    accounts_other: '还有 {{count}} 个账号把验证码发到这里',
    allMoved: '已经没有账号把验证码发到这里',
    noAccounts: '没有账号依赖它：银行、邮箱、聊天、购物都查过了',
    movedOne: '{{service}} 已迁走',
    step: {
      contacts: '常联系的人和单位都有新号码了',
      payments: '自动充值和记在这个号码上的扣费都停了',
      balance: '剩余话费已用完或申请退回',
      balanceOf: '上次看到还剩 {{amount}}：已用完或申请退回',
      proofs: '可能要用的凭证都存好了',
      sim: 'SIM 或 eSIM 留到最后一条验证码之后再销毁',
    },
    stillBound_other: '还有 {{count}} 个账号没迁走',
    save: '归档这张卡',
  },
} as const satisfies Wording<typeof english>;
