import { expect, test } from '@playwright/test';
import { answer, begin, order, watch } from './candidate';

test("nobody sees another's interview: page and API say that there is none", async ({
  page,
  browser,
}) => {
  const id = await begin(page, { only: ['q05'] });
  const stranger = await (await browser.newContext()).newPage();
  expect((await stranger.goto(`/interview/${id}`))?.status()).toBe(404);
  expect((await stranger.goto(`/interview/${id}/report`))?.status()).toBe(404);
  const api = await stranger.request.get(`/api/interviews/${id}?tab=x`);
  expect(api.status()).toBe(404);
  expect(await api.json()).toMatchObject({ code: 'not_found' });
  const forged = await stranger.request.get(`/api/interviews/${id}?tab=x`, {
    headers: { cookie: 'candor_person=0123456789abcdef0123456789abcdef.AAAA' },
  });
  expect(forged.status()).toBe(404);
});

test('the restore code brings the interviews back in another browser', async ({
  page,
  browser,
}) => {
  const id = await begin(page, { only: ['q05'] });
  await page.goto('/settings');
  const code =
    /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/u.exec(await page.locator('main').innerText())?.[0] ?? '';
  expect(code).not.toBe('');
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto('/settings');
  await elsewhere
    .getByLabel(/restore code/iu)
    .last()
    .fill('AAAAA-AAAAA-AAAAA-AAAAA');
  await elsewhere.getByRole('button', { name: /bring .*back/iu }).click();
  await expect(elsewhere.getByText('No interviews belong to this code')).toBeVisible();
  await elsewhere
    .getByLabel(/restore code/iu)
    .last()
    .fill(code.toLowerCase().replaceAll('-', ' '));
  await elsewhere.getByRole('button', { name: /bring .*back/iu }).click();
  await expect(elsewhere.getByText(/are back|brought back/iu)).toBeVisible();
  await elsewhere.goto(`/interview/${id}`);
  await expect(elsewhere.getByLabel('Your answer')).toBeEnabled();
});

test('HTML, Markdown and scripts in an answer are shown as text, in the room and in the report', async ({
  page,
}) => {
  const faults = watch(page);
  const text =
    '<img src=x onerror="window.hacked=1"> **bold** <script>window.hacked=1</script> L1 makes weights exactly zero';
  const id = await begin(page, { only: ['q05'] });
  await answer(page, text);
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End the interview' }).click();
  await expect(page.getByRole('link', { name: 'Open the report' })).toBeVisible();
  await page.goto(`/interview/${id}/report`);
  await expect(page.locator('article')).toContainText('<script>window.hacked=1</script>');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(faults).toEqual([]);
});

test('20,001 characters are refused with the limit named and the draft kept; 20,000 are taken', async ({
  page,
}) => {
  await begin(page, { only: ['q05', 'q24'], untimed: true });
  await page.getByLabel('Your answer').fill('a'.repeat(20_001));
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByText('the limit is 20,000')).toBeVisible();
  await expect(page.getByLabel('Your answer')).toHaveValue('a'.repeat(20_001));
  await page.getByLabel('Your answer').fill('word '.repeat(4_000));
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByLabel('Your answer')).toHaveValue('');
});

test('malformed requests get 400 with a code and a sentence', async ({ page }) => {
  const id = await order(page.request, { only: ['q05'] });
  const bodies = [
    '',
    '{',
    '[]',
    '{"id":"x"}',
    JSON.stringify({ id: crypto.randomUUID(), tab: 't', after: 0, command: { kind: 'dance' } }),
  ];
  for (const data of bodies)
    for (const path of [`/api/interviews/${id}/commands`, '/api/interviews', '/api/restore']) {
      const reply = await page.request.post(path, {
        data,
        headers: { 'content-type': 'application/json' },
      });
      expect(reply.status(), `${path} ${data}`).toBe(400);
      expect(await reply.json()).toEqual({
        code: expect.any(String),
        sentence: expect.any(String),
      });
    }
  const odd = await page.request.post(`/api/interviews/${id}/pen`, {
    data: '{"tab":"\\ud800"}',
    headers: { 'content-type': 'application/json' },
  });
  expect(odd.status()).toBe(400);
  const unknown = await page.request.post(`/api/interviews/${crypto.randomUUID()}/commands`, {
    data: { id: crypto.randomUUID(), tab: 't', after: 0, command: { kind: 'end' } },
  });
  expect(unknown.status()).toBe(404);
  const foreign = await page.request.post('/api/interviews', {
    data: {},
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  expect(foreign.status()).toBe(403);
  // Over plain http a browser says where a page comes from in its origin only, and a form sends no JSON.
  const evil = await page.request.post('/api/interviews', {
    data: {},
    headers: { origin: 'http://evil.test' },
  });
  expect([evil.status(), (await evil.json()).code]).toEqual([403, 'cross_site']);
  const form = await page.request.post('/api/interviews', {
    data: '{}',
    headers: { 'content-type': 'text/plain' },
  });
  expect([form.status(), (await form.json()).code]).toEqual([415, 'other_content_type']);
  for (const path of ['/api/interviews/%ff/report/report.md', '/api/shared/%ff/comments']) {
    const unreadable = await page.request.get(path);
    expect([unreadable.status(), (await unreadable.json()).code]).toEqual([
      400,
      'address_unreadable',
    ]);
  }
});

test('the same command sent twice is carried out once', async ({ page }) => {
  const id = await begin(page, { only: ['q05', 'q24'] });
  const url = `/api/interviews/${id}`;
  await page.goto('/');
  await page.request.post(`${url}/pen`, { data: { tab: 'mine' } });
  const data = {
    id: crypto.randomUUID(),
    tab: 'mine',
    after: 0,
    command: {
      kind: 'answer',
      to: 'm2',
      question: 'q05',
      text: 'said once',
      modality: 'typed',
      revision: 1,
      writtenAt: Date.now(),
    },
  };
  const [first, second] = [
    await page.request.post(`${url}/commands`, { data }),
    await page.request.post(`${url}/commands`, { data }),
  ];
  expect([first.status(), second.status()]).toEqual([200, 200]);
  expect((await first.json()).version).toBe((await second.json()).version);
});
