import { expect, it } from 'vitest';
import { isLoopback } from './loopback';

const asked = (host: string, forwarded?: string) =>
  new Headers({ host, ...(forwarded !== undefined && { 'x-forwarded-host': forwarded }) });

it.each([
  'localhost',
  'localhost:3000',
  'LOCALHOST.',
  'candor.localhost:3000',
  '127.0.0.1:3000',
  '127.8.9.1',
  '[::1]:3000',
  '0.0.0.0:3000',
  '',
])('%j is this machine: nobody else could open a link', (host) => {
  expect(isLoopback(asked(host))).toBe(true);
});

it.each([
  '192.168.1.20:3000',
  'candor.example',
  'localhost.example',
  '127.0.0.1.example',
  '[fd00::1]:3000',
])('%j is a name that others reach', (host) => {
  expect(isLoopback(asked(host))).toBe(false);
});

it('behind another server the name that was asked for counts', () => {
  expect(isLoopback(asked('127.0.0.1:3000', 'candor.example'))).toBe(false);
  expect(isLoopback(asked('candor.internal', 'localhost:8080'))).toBe(true);
});
