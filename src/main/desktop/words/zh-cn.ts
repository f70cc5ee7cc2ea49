import type { Spoken, Wording } from './wording.ts';

const inDays = (days: number | null, day: string): string =>
  days === 0 ? `今天（${day}）` : days === 1 ? `明天（${day}）` : ` ${day} `;
/** In a digest the number of days must stand beside the day. */
const soon = (days: number | null, day: string): string =>
  days === null || days < 2 ? inDays(days, day).trim() : `还有 ${days} 天，${day}`;
/** The last day to act is the one before the loss. */
const dayAfter = (days: number | null): number | null => (days === null ? null : days + 1);
const daysLeft = (days: number): string => (days === 0 ? '今天是最后一天' : `还有 ${days} 天`);
const ends = ({ end }: Spoken): string =>
  end === null ? '' : `，到${end.place}时间 ${end.hour} 为止（这里是${end.hereDay ?? ''} ${end.hereHour}）`;

const AFTER: Readonly<Record<NonNullable<Spoken['after']>, (spoken: Spoken) => string>> = {
  'receive-only': ({ lostDay }) => `之后只能接收，${lostDay}失去号码。`,
  suspended: ({ lostDay }) => `之后停机，${lostDay}失去号码。`,
  barred: ({ lostDay }) => `之后被限制使用，${lostDay}失去号码。`,
  objection: ({ lostDay }) => `之后还可以提出异议，${lostDay}失去号码。`,
  lost: () => '之后就失去号码。',
};
const whatFollows = (spoken: Spoken): string => (spoken.after === null ? '' : AFTER[spoken.after](spoken));
const left = (spoken: Spoken): string =>
  spoken.daysLeft === null ? '' : `${daysLeft(spoken.daysLeft)}${ends(spoken)}。${whatFollows(spoken)}`;
const inGrace = (spoken: Spoken): string =>
  spoken.receivesUntil === null
    ? spoken.daysLeft === null
      ? ''
      : `${daysLeft(spoken.daysLeft)}${ends(spoken)}。`
    : `可接收至 ${spoken.receivesUntil}${ends(spoken)}。`;
const accounts = (number: number): string => (number === 0 ? '用它收验证码的账号' : `它的 ${number} 个账号`);

/** The desktop's words in Chinese. */
export const zhCn: Wording = {
  aCard: '你的一张卡',
  titles: {
    'active-ends': ({ label, daysLeft: days, day }) => `${label}：${inDays(days, day).trim()}到期`,
    'hard-stop': ({ label, daysLeft: days, day }) => `${label}：${inDays(days, day).trim()}停用`,
    grace: ({ label, lostDay }) => `${label}：${lostDay}将失去号码`,
    'last-chance': ({ label, lostDay }) => `最后机会：${label} ${lostDay}将失去号码`,
    lost: ({ label, day, estimate }) =>
      estimate ? `${label}：号码可能已于${day}失去` : `${label}：号码已于${day}失去`,
    arrived: ({ label }) => `${label}：续期到账了吗？`,
    'wallet-low': ({ label, day, needs }) => `${label}：${day}要从钱包扣${needs === null ? '款' : ` ${needs}`}`,
    'balance-low': ({ label, needs }) => `${label}：漫游需要${needs === null ? '更多余额' : `余额 ${needs}`}`,
    check: ({ label }) => `${label}：日期还对吗？`,
    undated: ({ label }) => `${label}：还没有日期`,
  },
  lines: {
    'active-ends': ({ day, daysLeft: days }) => `${soon(days, day)}到期`,
    'hard-stop': ({ day, daysLeft: days }) => `${soon(days, day)}停用`,
    grace: ({ lostDay, daysLeft: days }) => `${soon(dayAfter(days), lostDay)}将失去号码`,
    'last-chance': ({ lostDay, daysLeft: days }) => `最后机会，${soon(dayAfter(days), lostDay)}将失去号码`,
    lost: ({ day, estimate }) => (estimate ? `号码可能已于${day}失去` : `号码已于${day}失去`),
    arrived: () => '续期到账了吗？',
    'wallet-low': ({ day, needs }) => `${day}前钱包里要有${needs === null ? '足够的钱' : ` ${needs}`}`,
    'balance-low': ({ needs }) => (needs === null ? '余额不够漫游' : `余额低于 ${needs}`),
    check: () => '请核对日期',
    undated: () => '还没有日期',
  },
  facts: {
    'active-ends': left,
    'hard-stop': (spoken) => (spoken.daysLeft === null ? '' : `${daysLeft(spoken.daysLeft)}${ends(spoken)}。`),
    grace: inGrace,
    'last-chance': inGrace,
    lost: () => '',
    arrived: ({ paid, paidDay }) => (paid === null ? `${paidDay}做的续期。` : `${paidDay}付了 ${paid}。`),
    'wallet-low': ({ known }) => (known === null ? '' : `上次看到里面有 ${known}。`),
    'balance-low': ({ known }) => (known === null ? '' : `上次看到 ${known}。`),
    check: ({ days }) => `已经 ${days} 天没人看过。`,
    undated: () => '',
  },
  cures: {
    'top-up': (_, kind) =>
      kind === 'active-ends' ? '请在此之前充值。' : kind === 'balance-low' ? '请充值。' : '现在充值即可恢复。',
    renew: (_, kind) => (kind === 'active-ends' ? '请在此之前续期。' : '现在续期即可恢复。'),
    'use-it': (_, kind) =>
      kind === 'active-ends' ? '请在此之前发一条短信、打一个电话或用一次流量。' : '用一次即可恢复。',
    'fill-wallet': ({ needs }) => (needs === null ? '请在此之前给钱包充值。' : `请在此之前让钱包里有 ${needs}。`),
    'contact-operator': () => '请问运营商还能怎么办。',
    object: () => '请在此之前向运营商提出异议。',
    'move-accounts': (spoken, kind) =>
      kind === 'lost'
        ? `请把${accounts(spoken.accounts)}迁到别的号码。`
        : `充值不能延长：请在此之前把${accounts(spoken.accounts)}迁到别的号码。`,
    'confirm-or-dispute': () => '请看日期或余额，然后确认到账，或者说没到账。',
    'look-at-date': () => '请在运营商的 App 里看日期，把看到的记下来。',
    none: () => '',
  },
  estimateNote: '这一天是估计的。',
  lateNote: (day) => `这条提醒晚了：本该在${day}。`,
  gap: '',
  digest: {
    title: (cards) => `${cards} 张卡需要处理`,
    line: (label, what) => `${label}：${what}`,
    more: (cards) => `还有 ${cards} 张`,
  },
  heartbeat: {
    title: '提醒正常',
    body: (cards, next) => `正在看着 ${cards} 张卡。${next === null ? '没有到期的。' : `下一次提醒在${next}。`}`,
  },
  actions: { record: '记录续期', tomorrow: '明天再说' },
  test: { title: '这是一次测试', body: '提醒能送到你这里。点一下打开提醒页。' },
  tray: {
    tooltip: (cards) => (cards === 0 ? '没有卡需要处理' : `${cards} 张卡需要处理`),
    paused: (until) => (until === null ? '提醒已暂停，直到你恢复' : `提醒暂停到${until}`),
    days: {
      'active-ends': (days) => (days === 0 ? '今天最后一天' : `${days} 天`),
      'hard-stop': (days) => (days === 0 ? '今天停用' : `${days} 天后停用`),
      grace: (days) => (days === 0 ? '今天最后机会' : `${days} 天后失去`),
    },
    putOff: '已推迟',
    noCards: '还没有卡',
    record: '记录续期…',
    snoozeAll: '全部推迟到明天',
    pause: '暂停提醒一周',
    resume: (until) => (until === null ? '恢复提醒' : `恢复提醒（已暂停到${until}）`),
    open: '打开保号管家',
    quit: '退出',
  },
};
