import { account, did, label, type SampleEvent, type SampleStory, saw, story } from './sample-story.ts';

/** Twelve cards as a person abroad may hold them: one in grace, two due, one tourist line, one to confirm, the rest fine. */

const BANK = label('bank', '银行', 'bank');
const TRAVEL = label('travel', '旅行', 'perjalanan');

/** The plan renews itself every 30 days from the wallet; the last time was 14 days ago. */
const monthlyRenewals: readonly SampleEvent[] = Array.from({ length: 11 }, (_none, index) =>
  did(14 + 30 * (10 - index), 'plan-renewed', 'renewal-3', 300, ['operator-text.png']),
);

export const SAMPLE_STORIES: readonly SampleStory[] = [
  story({
    label: label("Dad's old line", '父亲的老号', 'Talian lama ayah'),
    number: '+60126047718',
    carrierId: 'hotlink',
    planId: 'prepaid',
    device: 'Nokia 105',
    events: [did(55, 'top-up', 'top-up-10', 1000), saw(54, -45, 1260)],
    accounts: [account('WhatsApp', 'recovery-code'), account('MySejahtera', 'email')],
  }),
  story({
    label: label('Maybank codes', 'Maybank 验证码', 'Kod Maybank'),
    number: '+60172384419',
    carrierId: 'hotlink',
    planId: 'prepaid',
    device: 'Pixel 7a',
    tags: [BANK],
    events: [
      { ago: 359, toPlan: 'pantas' },
      did(359, 'plan-changed', null, 200),
      did(357, 'pass-bought', 'data-365-2', 200),
      did(356, 'pass-bought', 'pass-365', 3000, ['top-up-receipt.png', 'operator-text.png']),
      did(111, 'top-up', 'top-up-10', 1000, []),
      saw(7, 9, 420, ['account-screen.png']),
    ],
    accounts: [
      account('Maybank2u', 'app'),
      account("Touch 'n Go eWallet", 'none'),
      account('Grab', 'none'),
      account('WhatsApp', 'recovery-code'),
    ],
  }),
  story({
    label: label('Chase codes', 'Chase 验证码', 'Kod Chase'),
    number: '+13055550142',
    carrierId: 'ultra-paygo',
    planId: 'paygo',
    device: 'iPhone 13',
    tags: [BANK],
    events: [...monthlyRenewals, saw(13, 16, 210)],
    accounts: [account('Chase', 'app'), account('Google', 'passkey')],
  }),
  story({
    label: label('KL trip line', '吉隆坡行程卡', 'Talian percutian KL'),
    number: '+601156203387',
    carrierId: 'hotlink',
    planId: 'pantas',
    registration: 'tourist',
    registeredAgo: 73,
    activatedAgo: 71,
    tags: [TRAVEL],
    events: [did(63, 'pass-bought', 'pass-365', 3000, ['top-up-receipt.png', 'operator-text.png'])],
    accounts: [
      account('Grab', 'none', true),
      account('AirAsia', 'email', true),
      account("Touch 'n Go eWallet", 'none'),
      account('Shopee', 'email'),
      account('foodpanda', 'none'),
    ],
  }),
  story({
    label: label('HK codes', '香港验证码', 'Kod Hong Kong'),
    number: '+85253000184',
    carrierId: 'clubsim',
    planId: 'prepaid',
    events: [did(307, 'pass-bought', 'sms-pack-6', 600, ['order.pdf'])],
    accounts: [account('HSBC HK', 'app')],
  }),
  story({
    label: label('UK shopping', '英国购物', 'Beli-belah UK'),
    number: '+447700900142',
    carrierId: 'asda-mobile',
    planId: 'payg',
    events: [did(297, 'top-up', 'top-up', 500), did(115, 'top-up', 'top-up', 500)],
    accounts: [account('Amazon UK', 'app')],
  }),
  story({
    label: label('Barclays codes', 'Barclays 验证码', 'Kod Barclays'),
    number: '+447700900761',
    carrierId: 'giffgaff',
    planId: 'payg',
    tags: [BANK],
    events: [
      did(258, 'sms-sent', 'roaming-text', 30, ['account-screen.png']),
      did(83, 'sms-sent', 'roaming-text', 30, ['account-screen.png']),
    ],
    accounts: [account('Barclays', 'app')],
  }),
  story({
    label: label('Monzo spare', 'Monzo 备用', 'Simpanan Monzo'),
    number: '+447700900388',
    carrierId: 'three-uk',
    planId: 'payg',
    tags: [BANK],
    events: [did(51, 'sms-sent', 'text', 15, [])],
    accounts: [account('Monzo', 'app')],
  }),
  story({
    label: label('Bangkok line', '曼谷号', 'Talian Bangkok'),
    number: '+66812345678',
    carrierId: 'ais',
    planId: 'one-2-call',
    tags: [TRAVEL],
    events: [
      saw(90, 118),
      did(4, 'top-up', 'top-up', 15_000, ['top-up-receipt.png', 'operator-text.png']),
      saw(3, 148, 15_000),
    ],
    accounts: [account('LINE', 'email')],
  }),
  story({
    label: label('Penang spare', '槟城备用', 'Simpanan Pulau Pinang'),
    number: '+601133908854',
    carrierId: 'tune-talk',
    planId: 'prepaid',
    events: [did(203, 'extension-bought', 'validity-35', 3500)],
  }),
  story({
    label: label('HK broker', '香港券商', 'Broker Hong Kong'),
    number: '+85253000927',
    carrierId: 'luckysim',
    planId: 'prepaid',
    events: [
      did(508, 'top-up', 'top-up-100', 10_000, ['order.pdf']),
      did(145, 'top-up', 'top-up-100', 10_000, ['order.pdf']),
      saw(144, 220),
    ],
    accounts: [account('Futu Securities', 'app'), account('HSBC HK', 'app')],
  }),
  story({
    label: label('Berlin landlord', '柏林房东', 'Tuan rumah Berlin'),
    number: '+4915770123456',
    carrierId: 'aldi-talk',
    planId: 'basis',
    events: [did(1, 'top-up', 'top-up-15', 1500, ['order.pdf'], 'claimed')],
    accounts: [account('ImmoScout24', 'email')],
  }),
];
