import type { Wording } from '../wording.ts';
import type { words as english } from './remove.en.ts';

export const words = {
  title: '移除这张卡？',
  text: '用于误添加的卡。会一起移除的有：',
  entries_other: '{{count}} 条历史记录：续期和看到的日期',
  noEntries: '没有历史：还没记录过什么',
  receipts_other: '{{count}} 份凭证',
  accounts_other: '{{count}} 个收验证码的账号',
  reminders: '它的提醒：以后不再提醒这个号码',
  kept: '30 天内放在“设置 > 数据”里，可以完整恢复；之后连同凭证一起清除。',
  archiveWhy: '号码已失去，或不再使用？请改为归档：不再打扰，凭证一直保留。',
  archive: '改为归档',
  remove: '移除卡',
} as const satisfies Wording<typeof english>;
