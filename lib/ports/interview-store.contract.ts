import { beforeEach, describe, expect, it } from 'vitest';
import { hardTexts, lookalikeIds } from './exact-text.contract';
import type { InterviewStore } from './interview-store';
import { append, assessed, first, paused, said, started } from './stored-samples.contract';

const clash = { name: 'VersionClash', code: 'version_clash' };

/** What every interview store does. `open` gives an empty one. */
export function interviewStoreContract(name: string, open: () => InterviewStore): void {
  describe(`interview store: ${name}`, () => {
    let store: InterviewStore;
    beforeEach(() => {
      store = open();
    });
    const eventsOf = async (interview: string) =>
      (await store.read(interview))?.events.map(({ event }) => event);

    describe('opening', () => {
      it('knows nothing of an interview that was never opened', async () => {
        expect(await store.read('a')).toBeUndefined();
        expect(await store.readAssessments('a')).toEqual([]);
        expect(await store.listOf('ann')).toEqual([]);
      });
      it('gives back the owner and the first events, numbered from 1', async () => {
        await store.create('ann', { ...first('a', paused(1_001)), command: 'start' });
        expect(await store.read('a')).toEqual({
          id: 'a',
          owner: 'ann',
          events: [
            { version: 1, command: 'start', event: started },
            { version: 2, command: 'start', event: paused(1_001) },
          ],
        });
      });
      it('refuses an id that is taken, whoever asks, and keeps what was there', async () => {
        await store.create('ann', first('a'));
        const before = await store.read('a');
        await expect(store.create('ann', first('a', paused(2)))).rejects.toMatchObject(clash);
        await expect(store.create('bob', first('a', paused(2)))).rejects.toMatchObject(clash);
        expect(await store.read('a')).toEqual(before);
        expect(await store.listOf('bob')).toEqual([]);
      });
      it('refuses to open a stream at a version other than 0', async () => {
        const late = { ...first('a'), expected: 1 };
        await expect(store.create('ann', late)).rejects.toMatchObject(clash);
        expect(await store.read('a')).toBeUndefined();
      });
      it('refuses to open a stream without events', async () => {
        await expect(store.create('ann', append('a', 0))).rejects.toThrow(RangeError);
        expect(await store.read('a')).toBeUndefined();
      });
      it('opens nothing when one of the first events is not an event', async () => {
        const bad = first('a', paused(Number.NaN));
        await expect(store.create('ann', bad)).rejects.toMatchObject({ name: 'ZodError' });
        expect(await store.read('a')).toBeUndefined();
        expect(await store.listOf('ann')).toEqual([]);
      });
    });

    describe('appending', () => {
      beforeEach(async () => {
        await store.create('ann', first('a'));
      });
      it('gives back everything in the order it was appended, with the command that caused it', async () => {
        await store.append(append('a', 1, paused(9), paused(3)));
        await store.append({ ...append('a', 3, paused(5)), command: null });
        expect((await store.read('a'))?.events).toEqual([
          { version: 1, command: null, event: started },
          { version: 2, command: 'after-1', event: paused(9) },
          { version: 3, command: 'after-1', event: paused(3) },
          { version: 4, command: null, event: paused(5) },
        ]);
      });
      it('refuses an append that expects an older version', async () => {
        await store.append(append('a', 1, paused(2)));
        await expect(store.append(append('a', 1, paused(3)))).rejects.toMatchObject(clash);
      });
      it('refuses an append that expects a version not reached yet', async () => {
        await expect(store.append(append('a', 2, paused(3)))).rejects.toMatchObject(clash);
      });
      it('refuses an append to an interview that was never opened, and opens none', async () => {
        await expect(store.append(append('b', 0, started))).rejects.toMatchObject(clash);
        expect(await store.read('b')).toBeUndefined();
      });
      it('keeps nothing of an append that clashes', async () => {
        await store.append(append('a', 1, paused(2)));
        const before = await store.read('a');
        const stale = append('a', 1, paused(3), paused(4), paused(5));
        await expect(store.append(stale)).rejects.toMatchObject(clash);
        expect(await store.read('a')).toEqual(before);
      });
      it('keeps nothing of an append with an event it could not give back', async () => {
        const bad = append('a', 1, paused(2), paused(Number.NaN));
        await expect(store.append(bad)).rejects.toMatchObject({ name: 'ZodError' });
        expect(await eventsOf('a')).toEqual([started]);
      });
      it('takes an append of no events as a check of the version', async () => {
        await store.append(append('a', 1));
        await expect(store.append(append('a', 0))).rejects.toMatchObject(clash);
        expect(await eventsOf('a')).toEqual([started]);
      });
      it('two writers race: exactly one wins', async () => {
        const racers = [append('a', 1, paused(2), paused(3)), append('a', 1, paused(4), paused(5))];
        const ends = await Promise.allSettled(racers.map((racer) => store.append(racer)));
        expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const winner = racers[ends.findIndex(({ status }) => status === 'fulfilled')];
        expect(await eventsOf('a')).toEqual([started, ...(winner?.events ?? [])]);
      });
      it('two openings race: exactly one wins', async () => {
        const owners = ['ann', 'bob'];
        const ends = await Promise.allSettled(owners.map((who) => store.create(who, first('b'))));
        expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const winner = owners[ends.findIndex(({ status }) => status === 'fulfilled')];
        expect((await store.read('b'))?.owner).toBe(winner);
      });
      it('loses no writer that reads again after a clash', async () => {
        const write = async (at: number): Promise<void> => {
          const version = (await eventsOf('a'))?.length ?? 0;
          const done = await Promise.allSettled([store.append(append('a', version, paused(at)))]);
          return done[0].status === 'rejected' ? write(at) : undefined;
        };
        const times = Array.from({ length: 12 }, (_, index) => 100 + index);
        await Promise.all(times.map(write));
        const stored = (await eventsOf('a'))?.slice(1).map(({ at }) => at) ?? [];
        expect(stored.toSorted((x, y) => x - y)).toEqual(times);
      });
      it('keeps the streams of two interviews apart', async () => {
        await store.create('ann', first('b'));
        await store.append(append('b', 1, paused(2)));
        expect(await eventsOf('a')).toEqual([started]);
        expect(await eventsOf('b')).toEqual([started, paused(2)]);
      });
      it('is not changed by what the writer or a reader does to its own copy', async () => {
        const event = { type: 'paused' as const, at: 2 };
        await store.append(append('a', 1, event));
        event.at = 99;
        const read = await eventsOf('a');
        if (read?.[1] !== undefined) read[1].at = 98;
        expect(await eventsOf('a')).toEqual([started, paused(2)]);
      });
    });

    describe('listing', () => {
      it("lists a person's interviews newest first and nobody else's", async () => {
        await store.create('ann', first('z'));
        await store.create('bob', first('b'));
        await store.create('ann', first('a'));
        await store.create('ann', first('m'));
        await store.append(append('z', 1, paused(9_999)));
        expect(await store.listOf('ann')).toEqual(['m', 'a', 'z']);
        expect(await store.listOf('bob')).toEqual(['b']);
      });
      it('takes the interview opened last as the newest, whatever its clock said', async () => {
        await store.create('ann', first('late'));
        await store.create('ann', { ...first('early'), events: [{ ...started, at: 1 }] });
        expect(await store.listOf('ann')).toEqual(['early', 'late']);
      });
      it('tells ids and owners apart that look alike', async () => {
        for (const id of lookalikeIds) await store.create(`owner ${id}`, first(id));
        for (const id of lookalikeIds) {
          expect((await store.read(id))?.owner).toBe(`owner ${id}`);
          expect(await store.listOf(`owner ${id}`)).toEqual([id]);
        }
      });
    });

    describe('assessments', () => {
      beforeEach(async () => {
        await store.create('ann', first('a'));
      });
      it('gives them back in the order they were appended', async () => {
        await store.appendAssessments('a', 0, [assessed(9), assessed(3)]);
        await store.appendAssessments('a', 2, [assessed(5)]);
        expect(await store.readAssessments('a')).toEqual([assessed(9), assessed(3), assessed(5)]);
      });
      it('never collide with answering', async () => {
        await store.appendAssessments('a', 0, [assessed(1)]);
        await store.append(append('a', 1, paused(2)));
        expect(await eventsOf('a')).toEqual([started, paused(2)]);
        expect(await store.readAssessments('a')).toEqual([assessed(1)]);
      });
      it('refuses an append that expects another length, and keeps nothing of it', async () => {
        await store.appendAssessments('a', 0, [assessed(1)]);
        const stale = store.appendAssessments('a', 0, [assessed(2), assessed(3)]);
        await expect(stale).rejects.toMatchObject(clash);
        await expect(store.appendAssessments('a', 2, [assessed(2)])).rejects.toMatchObject(clash);
        expect(await store.readAssessments('a')).toEqual([assessed(1)]);
      });
      it('refuses those of an interview that was never opened', async () => {
        const lost = store.appendAssessments('b', 0, [assessed(1)]);
        await expect(lost).rejects.toMatchObject(clash);
        expect(await store.readAssessments('b')).toEqual([]);
      });
      it('keeps nothing of an append with an assessment it could not give back', async () => {
        const bad = store.appendAssessments('a', 0, [assessed(1), assessed(Number.NaN)]);
        await expect(bad).rejects.toMatchObject({ name: 'ZodError' });
        expect(await store.readAssessments('a')).toEqual([]);
      });
      it('two graders race: exactly one wins', async () => {
        const ends = await Promise.allSettled(
          [1, 2].map((at) => store.appendAssessments('a', 0, [assessed(at)])),
        );
        const winner = ends.findIndex(({ status }) => status === 'fulfilled') + 1;
        expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect(await store.readAssessments('a')).toEqual([assessed(winner)]);
      });
    });

    describe('exact text', () => {
      it.each(hardTexts)('gives back %s exactly as it was said', async (_, text) => {
        await store.create('ann', first('a', said(text)));
        await store.appendAssessments('a', 0, [assessed(1, text)]);
        expect(await eventsOf('a')).toEqual([started, said(text)]);
        expect(await store.readAssessments('a')).toEqual([assessed(1, text)]);
      });
      it('takes a command with a lone surrogate for no other: kept exactly or refused', async () => {
        await store.create('ann', first('a'));
        const odd = { ...append('a', 1, paused(2)), command: '\ud800' };
        const [end] = await Promise.allSettled([store.append(odd)]);
        const commands = (await store.read('a'))?.events.map(({ command }) => command);
        expect(commands).toEqual(end.status === 'fulfilled' ? [null, '\ud800'] : [null]);
      });
    });
  });
}
