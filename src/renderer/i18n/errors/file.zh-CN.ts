import type { Wording } from '../wording.ts';
import type { words as english } from './file.en.ts';

/** What a file is refused for: receipts and carriers. */
export const words = {
  'receipt-empty': {
    title: '{{fileName}} 是空的',
    explain: '0 字节的文件证明不了什么。其他文件已留下。',
    next: '重新保存或拍一张凭证。',
  },
  'receipt-too-large': {
    title: '{{fileName}} 太大了',
    explain: '它有 {{bytes}}，最多能留 {{largestBytes}}。其他文件已留下。',
    next: '换一张小一点的照片，或减少页数。',
  },
  'receipt-is-folder': {
    title: '{{fileName}} 是文件夹',
    explain: '只能留文件。其他文件已留下。',
    next: '打开文件夹，把里面的文件拖进来。',
  },
  'receipt-vanished': {
    title: '{{fileName}} 在复制时不见了',
    explain: '它没有留下。其他文件已留下。',
    next: '重新插上设备或找到文件，再添加一次。',
  },
  'receipt-unreadable': {
    title: '{{fileName}} 读不了',
    explain: '这台电脑不让保号管家读它。其他文件已留下。',
    next: '复制到别的文件夹，再从那里添加。',
  },
  'receipt-type-unknown': {
    title: '{{fileName}} 不是图片、PDF、邮件或文本',
    explain: '内容不是保号管家能留的种类。其他文件已留下。',
    next: '添加照片、截图、PDF、邮件（.eml）或文本文件。',
  },
  'receipt-ending-unfit': {
    title: '{{fileName}} 不能当凭证',
    explain: '里面是文字，但文件名以 .{{ending}} 结尾，像是程序或设置。其他文件已保留。',
    next: '请添加照片、截图、PDF、邮件（.eml）或文本（.txt、.csv）。',
  },
  'disk-full': {
    title: '磁盘满了',
    explain: '{{fileName}} 没有留下。之前的内容都还在。',
    next: '腾出空间，再添加一次。',
  },
  'receipt-not-kept': {
    title: '{{fileName}} 没能留下',
    explain: '磁盘拒绝了（{{code}}）。之前的内容都还在。',
    next: '检查磁盘空间和写入权限，再添加一次。',
  },
  'carrier-refused': {
    title: '这家运营商不能用',
    explain: '里面有 {{problems}} 处不对。目录保持原样。',
    next: '改正它们，或问制作的人。',
  },
  'carrier-too-large': {
    title: '这个文件太大，不像运营商文件',
    explain: '它有 {{bytes}}，最多读 {{largestBytes}}。什么都没有改动。',
    next: '选择从保号管家导出的文件。',
  },
  'carrier-unreadable': {
    title: '{{file}} 不是运营商文件',
    explain: '什么都没有改动。',
    next: '选择从保号管家导出的文件。',
  },
  'carrier-in-use': {
    title: '还有卡在用这家运营商',
    explain: '你有 {{cards}} 张卡按它的规则计算。什么都没有移除。',
    next: '先把这些卡换到别的运营商。',
  },
  'carrier-id-taken': {
    title: '已经有这个名字的运营商',
    explain: '“{{id}}”被占用了。还没有保存。',
    next: '给你的换个名字。',
  },
  'export-inside': {
    title: '这里是保号管家自己的文件夹',
    explain: '放在数据文件夹里的文件可能被当成卡。什么都没有写入。',
    next: '换一个文件夹，例如“文档”。',
  },
  'export-nothing': {
    title: '没有可以导出的',
    explain: '选中的卡已经不在了。',
    next: '换别的卡。',
  },
  'export-failed': {
    title: '{{fileName}} 没能写入',
    explain: '磁盘拒绝写入（{{code}}）。没有留下半个文件，卡都还是原样。',
    next: '检查文件夹能否写入、空间够不够，或换一个文件夹。',
  },
  cancelled: { title: '已取消', explain: '什么都没有改动。', next: '想做时再开始。' },
} as const satisfies Wording<typeof english>;
