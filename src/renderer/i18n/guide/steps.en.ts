/** The steps of the ways to renew: what to do, and what to mind. */
export const words = {
  'open-app': {
    do: 'Open the {{carrier}} app (iOS or Android) and sign in with {{number}}',
    mind: "Install it from the phone's own store. If it texts a sign-in code, check first that this SIM has signal.",
  },
  'sign-in-site': {
    do: 'Open the official site, sign in, go to My Account, find {{number}} and press Renew',
    mind: 'Type the address or use the link here; do not follow an advertisement.',
  },
  'check-date': {
    do: 'Look at the expiry date and the balance; it should be {{date}}',
    mind: 'If it differs, record it with "I saw the date": what you see counts.',
  },
  buy: { do: 'Choose {{product}}', mind: '{{lookalikes}}' },
  pay: {
    do: 'Pay; a foreign bank card may be refused, so have a second way ready',
    mind: 'Note what was paid, the tax and the face value apart: the record has a field for each.',
  },
  'see-date': {
    do: 'Wait for the credit, usually minutes; look at the new date and take a screenshot',
    mind: 'Expected: {{newDate}}. Until you have seen it, it is not sure.',
  },
  'ask-region': {
    do: 'Confirm that this payment is accepted where you are',
    mind: 'It differs by region and changes without notice; ask before you rely on it.',
  },
  'choose-amount': {
    do: 'Choose {{product}} for {{number}}',
    mind: "Check the digits once more: a top-up of a stranger's number does not come back.",
  },
  'pay-third': {
    do: 'Pay, and note the exchange rate or fee',
    mind: 'Record what you paid and the face value apart.',
  },
  'keep-order': {
    do: 'Keep the order number and a screenshot of the payment',
    mind: 'It is the proof if the credit does not arrive.',
  },
  'bring-id': {
    do: 'Go to the {{carrier}} centre with your ID and the SIM',
    mind: 'Foreigners: the passport. Look up the opening hours; some close on public holidays.',
  },
  'say-number': {
    do: 'Give only the number: {{number}}',
    mind: 'Nobody needs your PIN, a code from a text, or your sign-in.',
  },
  'pay-counter': {
    do: 'Ask for {{product}} and pay in cash or by card',
    mind: "Ask whether it extends the number's life, not only the data.",
  },
  'take-receipt': {
    do: 'Take the receipt and photograph it at once',
    mind: 'Thermal paper fades within months; the photo does not.',
  },
  'check-dealer': {
    do: "Check that the dealer is authorised: the operator's sign and certificate, printed receipts",
    mind: "In doubt, ask the operator's care line. Walk away when no receipt is given or a PIN is asked for.",
  },
  'confirm-number': {
    do: 'Have the number read back before it is sent, and pay {{price}}',
    mind: 'The confirmation text should arrive within a minute.',
  },
  'find-shop': {
    do: 'Find a supermarket, convenience shop or pharmacy that sells top-ups',
    mind: 'Many are open late or all night.',
  },
  'buy-voucher': {
    do: 'Buy a voucher for {{price}}',
    mind: 'Only from a till that prints it; never as a picture from a stranger.',
  },
  'photo-serial': {
    do: 'Photograph the receipt and the serial number, with the PIN covered',
    mind: 'The operator finds a voucher by its serial number, not by its PIN.',
  },
  'redeem-pin': {
    do: "Type the PIN in the app or on the phone's menu",
    mind: 'Do it now: a voucher can expire, too.',
  },
  'destroy-pin': {
    do: 'Destroy the PIN once the credit is there',
    mind: 'A PIN is money; Keepline never keeps one.',
  },
  'compare-reseller': {
    do: 'Compare the price with the face value and read what others say',
    mind: 'No reseller here was checked. The official ways come first.',
  },
  'pay-reseller': { do: 'Pay {{price}} and what the seller adds', mind: 'Use a payment that can be taken back.' },
  'ask-friend': {
    do: 'Ask a friend with the same operator to share credit',
    mind: 'The friend pays a small fee and must have had the line for some time.',
  },
  'friend-sends': {
    do: 'The friend sends it to {{number}}',
    mind: 'Shared credit gives far fewer days: with Hotlink RM10 shared gives 5, RM10 bought gives 10.',
  },
  'keep-text': {
    do: "Keep the operator's text as a screenshot",
    mind: 'It shows amount, day and often the new date.',
  },
  'dial-menu': {
    do: "Dial the operator's code from this SIM",
    mind: 'Codes stop working when an old network is switched off; then use the app.',
  },
  'follow-menu': { do: 'Choose {{product}} in the menu', mind: 'Read the confirmation before you press OK.' },
  'be-on-network': {
    do: 'Switch Wi-Fi and Wi-Fi calling off, and wait for the mobile network',
    mind: 'With some operators only what goes over the mobile network counts.',
  },
  'do-it': { do: 'Do it once: {{product}}', mind: 'Make sure the balance covers it; roaming costs more.' },
  'keep-trace': {
    do: 'Take a screenshot of the usage list or the changed balance',
    mind: 'A sent text alone proves little.',
  },
  'note-day': { do: 'Record the day here', mind: 'Expected: {{newDate}}. The next one is counted from it.' },
  'look-wallet': { do: "Look at the wallet's balance", mind: 'It must hold {{price}} on the day of the charge.' },
  'fill-wallet': {
    do: 'Fill it, or save a card that stays valid',
    mind: 'A saved card that expires is the usual way to lose such a number.',
  },
  'after-charge': { do: 'On the day after, check that it was charged', mind: 'No charge means no renewal.' },
} as const;
