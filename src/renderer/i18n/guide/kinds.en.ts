/** How each kind of channel is paid, how long it takes, what it needs and what proves it. */
export const words = {
  'official-app': {
    pay: 'Bank card, online banking, e-wallet',
    takes: 'minutes',
    prepare: "A phone that can get your bank's code",
    proof: 'Receipt, screenshot of the new date',
  },
  'official-site': {
    pay: 'Bank card, online banking',
    takes: 'minutes',
    prepare: 'Your sign-in; passes may be missing there',
    proof: 'E-mailed receipt',
  },
  'third-party-payment': {
    pay: 'PayPal, Google Pay, Apple Pay and the like',
    takes: 'minutes',
    prepare: 'Regions differ: confirm first that it is accepted',
    proof: 'Payment record',
  },
  centre: {
    pay: 'Cash or card at the counter',
    takes: 'at once',
    prepare: 'ID and the SIM; opening hours',
    proof: 'Paper receipt, photographed',
  },
  dealer: {
    pay: 'Cash',
    takes: 'seconds',
    prepare: 'Check that the dealer is authorised',
    proof: 'Paper receipt, confirmation text',
  },
  retail: {
    pay: 'Cash, card',
    takes: 'minutes',
    prepare: 'Long hours; ask whether they sell your operator',
    proof: 'Paper receipt, photographed',
  },
  voucher: {
    pay: 'Cash',
    takes: 'minutes',
    prepare: 'The PIN is money: show it to nobody',
    proof: 'Serial number, receipt',
  },
  'overseas-reseller': {
    pay: 'Bank card',
    takes: 'up to a day',
    prepare: 'Sellers were not checked; prices differ',
    proof: 'Order number, screenshot',
  },
  'shared-credit': {
    pay: "A friend's credit",
    takes: 'at once',
    prepare: 'Gives far fewer days; for an emergency',
    proof: 'The transfer text',
  },
  'phone-menu': {
    pay: 'Credit on the number',
    takes: 'minutes',
    prepare: 'Works only where the network does',
    proof: "The operator's text",
  },
  'from-the-phone': {
    pay: 'Credit on the number',
    takes: 'at once',
    prepare: 'On the mobile network, not over Wi-Fi',
    proof: 'Usage list, screenshot',
  },
  'auto-renewal': {
    pay: 'Wallet or saved card',
    takes: 'on its day',
    prepare: 'Enough money on the day, a card that has not expired',
    proof: "The operator's text or e-mail",
  },
} as const;
