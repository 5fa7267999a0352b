import { expect, it } from 'vitest';
import { isFromElsewhere } from './same-site';

const asked = (headers: Record<string, string>, trustForwarded = false) =>
  isFromElsewhere(new Headers(headers), trustForwarded);

it.each(['cross-site', 'same-site', 'none'])(
  'what a browser calls %s is from elsewhere',
  (site) => {
    expect(asked({ 'sec-fetch-site': site, host: 'candor.lan' })).toBe(true);
  },
);

it('on plain http, where a browser does not say, the origin must be the name that was asked for', () => {
  const host = 'candor.lan:3000';
  expect(asked({ origin: 'http://candor.lan:3000', host })).toBe(false);
  for (const origin of [
    'http://evil.test',
    'http://candor.lan',
    'http://candor.lan:3001',
    'http://candor.lan:3000.evil.test',
    'http://evil.test:3000',
    'null',
    '',
  ])
    expect([origin, asked({ origin, host })]).toEqual([origin, true]);
  expect(asked({ origin: 'http://candor.lan:3000' })).toBe(true);
});

it('a name is the same name in capitals and with the usual port', () => {
  expect(asked({ origin: 'http://candor.lan', host: 'Candor.LAN:80' })).toBe(false);
  expect(asked({ origin: 'http://[fd00::1]:3000', host: '[fd00::1]:3000' })).toBe(false);
});

it('the name that another server passes on counts only where that is said to be trusted', () => {
  const headers = {
    origin: 'http://candor.example',
    host: '127.0.0.1:3000',
    'x-forwarded-host': 'candor.example',
  };
  expect(asked(headers)).toBe(true);
  expect(asked(headers, true)).toBe(false);
  expect(asked({ ...headers, origin: 'http://evil.test' }, true)).toBe(true);
  expect(
    asked({ origin: 'http://evil.test', host: 'candor.lan', 'x-forwarded-host': 'evil.test' }),
  ).toBe(true);
});

it('a program that is no browser says nothing and acts for nobody', () => {
  expect(asked({ host: 'candor.lan' })).toBe(false);
});
