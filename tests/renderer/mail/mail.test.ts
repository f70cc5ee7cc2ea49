import { describe, expect, it } from 'vitest';
import { decoded } from '../../../src/renderer/features/receipts/text/decoded.ts';
import { textOfHtml } from '../../../src/renderer/features/receipts/text/html-text.ts';
import { readMail } from '../../../src/renderer/features/receipts/text/mail.ts';

const mailOf = (...lines: readonly string[]) => readMail(Buffer.from(lines.join('\r\n'), 'latin1'));

describe('the words of a text', () => {
  it.each([
    ['UTF-8', Buffer.from('您的有效期至 2026-12-01')],
    ['UTF-8 that was cut in the middle of a character', Buffer.from('您的有效期至 2026-12-01。').subarray(0, -1)],
    ['GBK', Buffer.from('c4fab5c4d3d0d0a7c6dad6c120323032362d31322d3031', 'hex')],
  ])('in %s', (_name, bytes) => {
    expect(decoded(bytes)).toBe('您的有效期至 2026-12-01');
  });
});

describe('an e-mail', () => {
  it('plain, with a head that is folded and wrapped', () => {
    const mail = mailOf(
      'From: =?UTF-8?Q?Hotlink_=E5=85=85=E5=80=BC?= <no-reply@hotlink.example>',
      'Subject: =?utf-8?B?5YWF5YC85oiQ5Yqf?=',
      '  =?utf-8?B?77yaUk0zMA==?=',
      'Date: Sun, 22 Nov 2026 10:00:00 +0800 (MYT)',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'RM30 =E6=94=B6=E5=88=B0=',
      '=E4=BA=86',
      '100=25',
    );
    expect(mail).toEqual({
      from: 'Hotlink 充值 <no-reply@hotlink.example>',
      subject: '充值成功：RM30',
      sentMs: Date.parse('2026-11-22T02:00:00Z'),
      text: 'RM30 收到了\n100%',
      files: [],
    });
  });

  it('of several parts: the plain one is read, files are named and never opened', () => {
    const mail = mailOf(
      'From: shop@example.com',
      'Subject: Your receipt',
      'Content-Type: multipart/mixed; boundary="outer"',
      '',
      'for old programs',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/html',
      '',
      '<p>page</p>',
      '--inner',
      'Content-Type: text/plain; charset=gbk',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('c4fab5c4', 'hex').toString('base64'),
      '--inner--',
      '--outer',
      'Content-Type: text/plain; name="terms.txt"',
      'Content-Disposition: attachment; filename="terms.txt"',
      '',
      'long terms',
      '--outer--',
    );
    expect(mail).toMatchObject({ text: '您的', files: ['terms.txt'], sentMs: null });
  });

  it('that is a page only gives its words and none of its marks', () => {
    const mail = mailOf(
      'Subject: Paid',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><head><title>t</title><style>p{}</style></head><body><script>steal()</script>',
      '<img src="https://tracker.example/x.gif" onerror="steal()"><h1>Paid</h1><table><tr><td>RM30</td><td>22 Nov</td></tr></table>',
      '<p>Thank&nbsp;you &lt;Mei&gt; &#x4f60;&#22909;<br>bye</p></body></html>',
    );
    expect(mail.text).toBe('Paid\nRM30  22 Nov\n\nThank you <Mei> 你好\nbye');
  });

  it.each([
    ['nothing', ''],
    ['a head without an end', 'From: a@example.com'],
    ['a part that never ends', 'Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nhalf'],
    ['a boundary that is none', 'Content-Type: multipart/mixed\n\nwords'],
  ])('with %s is read as far as it goes', (_name, raw) => {
    expect(typeof readMail(Buffer.from(raw)).text).toBe('string');
  });
});

describe('the words of a page', () => {
  it.each([
    ['<b>bold</b> words', 'bold words'],
    ['<script>alert(1)', ''],
    ['<!-- a --> b <!-- c', 'b'],
    ['a <img src=x onerror=alert(1)', 'a'],
    ['&unknown; &#0; &amp;lt;', '&unknown; &#0; &lt;'],
  ])('%s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});
