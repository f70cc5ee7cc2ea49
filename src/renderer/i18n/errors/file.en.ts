/** What a file is refused for: receipts and carriers. */
export const words = {
  'receipt-empty': {
    title: '{{fileName}} is empty',
    explain: 'A file of 0 bytes proves nothing. The other files are kept.',
    next: 'Save or photograph the receipt again.',
  },
  'receipt-too-large': {
    title: '{{fileName}} is too large',
    explain: 'It has {{bytes}}, at most {{largestBytes}} can be kept. The other files are kept.',
    next: 'Use a smaller photo or fewer pages.',
  },
  'receipt-is-folder': {
    title: '{{fileName}} is a folder',
    explain: 'Only files can be kept. The other files are kept.',
    next: 'Open the folder and drop the files in it.',
  },
  'receipt-vanished': {
    title: '{{fileName}} disappeared while it was copied',
    explain: 'Nothing of it was kept. The other files are kept.',
    next: 'Plug the device in again or find the file, then add it again.',
  },
  'receipt-unreadable': {
    title: '{{fileName}} cannot be read',
    explain: 'This computer does not let Keepline read it. The other files are kept.',
    next: 'Copy it to another folder and add it from there.',
  },
  'receipt-type-unknown': {
    title: '{{fileName}} is no picture, PDF, e-mail or text',
    explain: 'Its contents are of a kind that Keepline does not keep. The other files are kept.',
    next: 'Add a photo, a screenshot, a PDF, an e-mail (.eml) or a text file.',
  },
  'receipt-ending-unfit': {
    title: '{{fileName}} is not taken as a receipt',
    explain: 'It holds text, but its name ends in .{{ending}} as programs and settings do. The other files are kept.',
    next: 'Add a photo, a screenshot, a PDF, an e-mail (.eml) or a text (.txt, .csv).',
  },
  'disk-full': {
    title: 'The disk is full',
    explain: '{{fileName}} was not kept. Everything that was there before is kept.',
    next: 'Make room, then add the file again.',
  },
  'receipt-not-kept': {
    title: '{{fileName}} could not be kept',
    explain: 'The disk refused ({{code}}). What was there before is kept.',
    next: 'Check that the disk has room and may be written to, then add the file again.',
  },
  'carrier-refused': {
    title: 'This carrier cannot be used',
    explain: '{{problems}} places in it are wrong. The catalogue stays as it was.',
    next: 'Correct them, or ask the person who made it.',
  },
  'carrier-too-large': {
    title: 'The file is too large for a carrier',
    explain: 'It has {{bytes}}, at most {{largestBytes}} is read. Nothing was changed.',
    next: 'Choose the file that was exported from Keepline.',
  },
  'carrier-unreadable': {
    title: '{{file}} is no carrier file',
    explain: 'Nothing was changed.',
    next: 'Choose the file that was exported from Keepline.',
  },
  'carrier-in-use': {
    title: 'Cards still use this carrier',
    explain: '{{cards}} of your cards follow its rule. Nothing was removed.',
    next: 'Move those cards to another carrier first.',
  },
  'carrier-id-taken': {
    title: 'There is a carrier of this name',
    explain: '"{{id}}" is taken. Nothing was saved yet.',
    next: 'Give yours another name.',
  },
  'export-inside': {
    title: 'This place belongs to Keepline',
    explain: 'A file in its data folder could be taken for a card. Nothing was written.',
    next: 'Choose another folder, such as Documents.',
  },
  'export-nothing': {
    title: 'There is nothing to export',
    explain: 'The chosen cards are no longer here.',
    next: 'Choose other cards.',
  },
  'export-failed': {
    title: '{{fileName}} could not be written',
    explain: 'The disk refused ({{code}}). Nothing half-written is left, and your cards are as they were.',
    next: 'Check that the folder may be written to and has room, or choose another one.',
  },
  cancelled: { title: 'Cancelled', explain: 'Nothing was changed.', next: 'Start again when you like.' },
} as const;
