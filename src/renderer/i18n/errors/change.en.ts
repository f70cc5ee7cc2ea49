/** What a change of a card is refused for. */
export const words = {
  'card-missing': {
    title: 'This card is no longer here',
    explain: 'It was removed or its file was moved. Nothing was changed.',
    next: 'Go back to Cards and open it again.',
  },
  'record-missing': {
    title: 'This entry is no longer here',
    explain: 'It was removed meanwhile. Nothing was changed.',
    next: 'Close and open the card again.',
  },
  'label-missing': {
    title: 'The card needs a name',
    explain: 'A name tells it apart in reminders. Nothing was saved yet.',
    next: 'Type what you call it, such as "Bank codes".',
  },
  'number-invalid': {
    title: '{{number}} is not a full phone number',
    explain: 'Nothing was saved yet.',
    next: 'Check the digits. A number of another country starts with + and its code.',
  },
  'number-taken': {
    title: 'You already have this number',
    explain: '{{number}} is the card "{{label}}". Nothing was saved yet.',
    next: 'Open that card, or check the digits.',
  },
  'carrier-unknown': {
    title: 'This carrier is not in the catalogue',
    explain: 'Nothing was saved yet.',
    next: 'Choose a carrier from the list, or make one of your own.',
  },
  'plan-unknown': {
    title: 'This plan does not belong to the carrier',
    explain: 'Nothing was saved yet.',
    next: 'Choose the plan again.',
  },
  'amount-not-a-number': {
    title: '"{{text}}" is not an amount',
    explain: 'Nothing was saved yet.',
    next: 'Type figures, such as 30 or 30.00.',
  },
  'amount-not-positive': {
    title: 'The amount must be more than zero',
    explain: 'Nothing was saved yet.',
    next: 'Type what you paid, such as 30 or 30.00.',
  },
  'amount-too-large': {
    title: 'This amount is too large',
    explain: 'No renewal costs more than {{largest}}. Nothing was saved yet.',
    next: 'Check the figure and the decimal point.',
  },
  'amount-too-fine': {
    title: 'Too many decimals',
    explain: 'This currency has {{digits}}. Nothing was saved yet.',
    next: 'Shorten the amount.',
  },
  'currency-wrong': {
    title: 'The currency does not fit the card',
    explain: 'This carrier counts in {{expected}}. Nothing was saved yet.',
    next: 'Type the amount in {{expected}}.',
  },
  'day-in-future': {
    title: '{{on}} has not come yet',
    explain: 'Where the carrier is, it is {{today}}. Nothing was saved yet.',
    next: 'Choose the day on which it was done.',
  },
  'day-too-far': {
    title: '{{on}} is too far away',
    explain: 'The latest day that makes sense here is {{latest}}. Nothing was saved yet.',
    next: 'Check the year.',
  },
  'day-too-early': {
    title: '{{on}} is too long ago',
    explain: 'The earliest day that makes sense here is {{earliest}}. Nothing was saved yet.',
    next: 'Check the year.',
  },
  'day-before-card': {
    title: '{{on}} is before the card was opened',
    explain: 'The card was opened on {{opened}}. Nothing was saved yet.',
    next: "Correct the day, or the card's opening day.",
  },
  'days-out-of-order': {
    title: 'These days do not follow one another',
    explain: '{{later}} should come after {{earlier}}. Nothing was saved yet.',
    next: 'Correct one of the two days.',
  },
  'product-unknown': {
    title: 'The plan does not have this product',
    explain: 'Nothing was saved yet.',
    next: 'Choose the product again.',
  },
  'channel-unknown': {
    title: 'The carrier does not have this channel',
    explain: 'Nothing was saved yet.',
    next: 'Choose the channel again, or leave it empty.',
  },
  'nothing-seen': {
    title: 'Nothing to record yet',
    explain: 'A date or a balance is needed.',
    next: 'Type what you saw in the app or the text.',
  },
  'staged-missing': {
    title: 'A file is no longer ready',
    explain: 'Its copy was cleared away before it was saved. Nothing was recorded.',
    next: 'Add the file again.',
  },
  'override-unknown': {
    title: 'The rule has no such number',
    explain: 'The rule was changed meanwhile. Nothing was saved.',
    next: 'Open the rule again.',
  },
  'rule-unknown': {
    title: 'This version of the rule is gone',
    explain: 'The catalogue has changed. The card keeps the rule it has.',
    next: 'Open the card again to see what is offered now.',
  },
  'undo-too-late': {
    title: 'This can no longer be undone',
    explain: 'The card was changed again since. Everything you recorded is kept.',
    next: 'Correct it on the card.',
  },
  'read-only': {
    title: 'This card can only be looked at',
    explain: 'It was written by a newer Keepline. Nothing was changed, so that nothing is lost.',
    next: 'Update Keepline on this computer.',
  },
  'save-failed': {
    title: 'It could not be saved',
    explain: 'The disk refused ({{code}}). What was there before is kept as it was.',
    next: 'Check that the disk has room and may be written to, then try again.',
  },
  'one-refused': {
    title: '{{label}}: {{title}}',
    explain: '{{explain}} The other cards were left as they are, too.',
    next: '{{next}} Or leave {{label}} out.',
  },
  'saved-partly': {
    title: 'Only some of the cards were saved',
    explain:
      '{{saved}} have the change; {{failed}} do not, since the disk refused ({{code}}). Nothing is half-written.',
    next: 'Check that the disk has room, then record it again for the others.',
  },
  unexpected: {
    title: 'Something went wrong in Keepline',
    explain: 'What was saved before is kept. The log has the details: {{detail}}',
    next: 'Try again. If it happens again, close and open Keepline.',
  },
} as const;
