import type { Wording } from '../wording.ts';
import type { words as english } from './change.en.ts';

/** What a change of a card is refused for. */
export const words = {
  'card-missing': {
    title: '这张卡已经不在了',
    explain: '它被移除了，或文件被移走了。什么都没有改动。',
    next: '回到“卡”再打开一次。',
  },
  'record-missing': {
    title: '这条记录已经不在了',
    explain: '它刚刚被移除了。什么都没有改动。',
    next: '关闭后重新打开这张卡。',
  },
  'label-missing': {
    title: '给卡起个名字',
    explain: '提醒里靠名字分辨。还没有保存。',
    next: '写你平时怎么叫它，例如“银行验证码”。',
  },
  'number-invalid': {
    title: '{{number}} 不是完整的电话号码',
    explain: '还没有保存。',
    next: '核对数字。其他国家的号码以 + 和国家代码开头。',
  },
  'number-taken': {
    title: '这个号码已经有了',
    explain: '{{number}} 就是卡“{{label}}”。还没有保存。',
    next: '打开那张卡，或核对数字。',
  },
  'carrier-unknown': {
    title: '目录里没有这家运营商',
    explain: '还没有保存。',
    next: '从列表里选一家，或自己建一家。',
  },
  'plan-unknown': { title: '这个套餐不属于该运营商', explain: '还没有保存。', next: '重新选择套餐。' },
  'amount-not-a-number': {
    title: '“{{text}}”不是金额',
    explain: '还没有保存。',
    next: '填数字，例如 30 或 30.00。',
  },
  'amount-not-positive': {
    title: '金额要大于零',
    explain: '还没有保存。',
    next: '填你付的钱，例如 30 或 30.00。',
  },
  'amount-too-large': {
    title: '金额太大了',
    explain: '没有续期会超过 {{largest}}。还没有保存。',
    next: '核对数字和小数点。',
  },
  'amount-too-fine': {
    title: '小数位太多',
    explain: '这种货币有 {{digits}} 位小数。还没有保存。',
    next: '缩短金额。',
  },
  'currency-wrong': {
    title: '货币与这张卡不符',
    explain: '这家运营商用 {{expected}} 计价。还没有保存。',
    next: '用 {{expected}} 填金额。',
  },
  'day-in-future': {
    title: '{{on}}还没有到',
    explain: '运营商所在地今天是{{today}}。还没有保存。',
    next: '选择实际操作的那一天。',
  },
  'day-too-far': {
    title: '{{on}}太远了',
    explain: '这里合理的最晚日期是{{latest}}。还没有保存。',
    next: '核对年份。',
  },
  'day-too-early': {
    title: '{{on}}太早了',
    explain: '这里合理的最早日期是{{earliest}}。还没有保存。',
    next: '核对年份。',
  },
  'day-before-card': {
    title: '{{on}}早于开卡',
    explain: '这张卡在{{opened}}开卡。还没有保存。',
    next: '改正日期，或改正开卡日期。',
  },
  'days-out-of-order': {
    title: '日期的先后不对',
    explain: '{{later}}应当晚于{{earlier}}。还没有保存。',
    next: '改正其中一个日期。',
  },
  'product-unknown': { title: '套餐里没有这个产品', explain: '还没有保存。', next: '重新选择产品。' },
  'channel-unknown': {
    title: '这家运营商没有这个渠道',
    explain: '还没有保存。',
    next: '重新选择渠道，或留空。',
  },
  'nothing-seen': {
    title: '还没有可记录的内容',
    explain: '需要一个日期或余额。',
    next: '填你在 App 或短信里看到的。',
  },
  'staged-missing': {
    title: '有一个文件没准备好',
    explain: '它的副本在保存前被清掉了。什么都没有记录。',
    next: '重新添加这个文件。',
  },
  'override-unknown': {
    title: '规则里没有这个数字',
    explain: '规则刚刚变了。什么都没有保存。',
    next: '重新打开规则。',
  },
  'rule-unknown': {
    title: '这个版本的规则不在了',
    explain: '目录更新了。这张卡保留现有规则。',
    next: '重新打开这张卡，看看现在有什么可选。',
  },
  'undo-too-late': {
    title: '已经不能撤销了',
    explain: '这张卡之后又改过。你记录的都还在。',
    next: '在卡的页面上改正。',
  },
  'read-only': {
    title: '这张卡只能查看',
    explain: '它由更新版本的保号管家写成。为了不丢东西，没有改动。',
    next: '在这台电脑上更新保号管家。',
  },
  'save-failed': {
    title: '没能保存',
    explain: '磁盘拒绝了（{{code}}）。之前的内容原样保留。',
    next: '检查磁盘空间和写入权限，再试一次。',
  },
  'one-refused': {
    title: '{{label}}：{{title}}',
    explain: '{{explain}}其余的卡也没有改动。',
    next: '{{next}}或者不选 {{label}}。',
  },
  'saved-partly': {
    title: '只保存了一部分卡',
    explain: '{{saved}} 张已保存；{{failed}} 没有，磁盘拒绝了（{{code}}）。没有写到一半的文件。',
    next: '检查磁盘空间，再为其余的记录一次。',
  },
  unexpected: {
    title: '保号管家出了问题',
    explain: '之前保存的都还在。日志里有详情：{{detail}}',
    next: '再试一次。还不行就关闭后重新打开。',
  },
} as const satisfies Wording<typeof english>;
