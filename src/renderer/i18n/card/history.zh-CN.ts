import type { Wording } from '../wording.ts';
import type { words as english } from './history.en.ts';

/** What was done and seen, a line a fact, and the ways to mend it. */
export const words = {
  history: {
    title: '历史记录',
    filter: '显示',
    all: '全部',
    renewals: '续期',
    receipts: '凭证',
    none: '这里还什么都没有。',
    more: '再显示 {{count}} 条',
    entryMenu: '更改：{{what}}',
    edit: '编辑',
    remove: '移除',
    attach: '附上凭证',
    confirmed: '已到账',
    noProof: '没有凭证了',
    proofWanted: '可能还找得到凭证',
    proofless: '没有凭证',
    disputed: '付了款，没到账',
    saw: '看到了日期',
    sawBalance: '看到了余额',
    balance: '余额 {{amount}}',
    missing: '缺凭证',
    told: '到期前 {{days}}的提醒',
    toldLost: '失号前 {{days}}的提醒',
    toldOther: '提醒',
    toldBy: { delivered: '桌面通知已送达', failed: '没能显示', unknown: '已发到桌面', pending: '已发到桌面' },
    event: { missed: '电脑关着，错过了', snoozed: '推迟提醒', ignored: '这次不用提醒', handled: '已处理' },
    rule: '采用新规则',
    kept: '已保存的凭证，还没对应到记录',
    openReceipt: '打开凭证 {{name}}',
    moreReceipts_other: '还有 {{count}} 份凭证',
  },
} as const satisfies Wording<typeof english>;
