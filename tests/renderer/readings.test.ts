import { beforeEach, expect, it, vi } from 'vitest';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { openingVisit } from '../../renderer/opening-visit';
import { makeEvent, makeExhibit, makePlace } from './make-exhibit';

const asked = vi.fn<(address: string) => Promise<Response>>();
const events = Array.from({ length: 250 }, (_, i) => makeEvent(`event-${i}`, new Date(Date.UTC(1871, 0, 1 + i)).toISOString().slice(0, 10)));
let exhibit: Exhibit;
let readings: typeof import('../../renderer/readings');
let near: typeof import('../../renderer/readings-near');

beforeEach(async () => {
  asked.mockReset().mockImplementation(async (address) => Response.json({ 'event-7': { html: `<p>${address}</p>` } }));
  vi.stubGlobal('fetch', asked);
  vi.resetModules();
  readings = await import('../../renderer/readings');
  near = await import('../../renderer/readings-near');
  exhibit = makeExhibit({ event: events, place: [makePlace('quay')] });
});

it('fetches a file once, however many of its readings are asked for', async () => {
  expect(readings.readingOf(exhibit, 'event', 'event-7')).toBeUndefined();
  await Promise.all([readings.fetchReading(exhibit, 'event', 'event-7'), readings.fetchReading(exhibit, 'event', 'event-8')]);
  await readings.fetchReading(exhibit, 'event', 'event-9');
  expect(asked.mock.calls).toEqual([['/exhibit/readings/event-0.en.json']]);
  expect(readings.readingOf(exhibit, 'event', 'event-7')).toEqual({ html: '<p>/exhibit/readings/event-0.en.json</p>' });
});

it('has nothing to read of an item without a text, and of an item that is not there', async () => {
  await readings.fetchReading(exhibit, 'event', 'event-8');
  expect(readings.readingOf(exhibit, 'event', 'event-8')).toEqual({ html: '' });
  expect(readings.readingOf(exhibit, 'event', 'nobody')).toEqual({ html: '' });
});

it('reads each language for itself', async () => {
  await readings.fetchReading(exhibit, 'event', 'event-7');
  const french = { ...exhibit, lang: 'fr' };
  expect(readings.readingOf(french, 'event', 'event-7')).toBeUndefined();
  await readings.fetchReading(french, 'event', 'event-7');
  expect(asked).toHaveBeenLastCalledWith('/exhibit/readings/event-0.fr.json');
});

it('asks again after the host could not serve it', async () => {
  asked.mockResolvedValueOnce(new Response(null, { status: 500 }));
  await expect(readings.fetchReading(exhibit, 'event', 'event-7')).rejects.toThrow('event-0.en.json: 500');
  await readings.fetchReading(exhibit, 'event', 'event-7');
  expect(readings.readingOf(exhibit, 'event', 'event-7')?.html).toContain('event-0');
});

it('lets go of what has been unused for longest, so that a day of visits does not fill the memory', async () => {
  const many = makeExhibit({ event: Array.from({ length: 4200 }, (_, i) => makeEvent(`event-${i}`, `${1000 + (i % 900)}`)) });
  const ids = many.items.event.filter((_, i) => i % 100 === 0).map(({ id }) => id);
  for (const id of ids) await readings.fetchReading(many, 'event', id);
  expect(readings.readingOf(many, 'event', ids[0]!)).toBeUndefined();
  expect(readings.readingOf(many, 'event', ids.at(-1)!)).toBeDefined();
});

it('holds ready what one touch opens: the event at hand, its neighbours in time, what it leads to, and what is chosen', () => {
  const own = { ...events[100]!, related: ['event-200'], documents: ['decree'] };
  const linked = makeExhibit({ event: events.with(100, own), place: [makePlace('quay')] });
  const visit = { ...openingVisit(linked), event: 'event-100', place: 'quay' };
  expect(near.readingsNear(linked, visit).map(([kind, id]) => `${kind} ${id}`)).toEqual([
    'place quay', 'event event-100', 'event event-99', 'event event-101', 'event event-200', 'document decree',
  ]);
});

it('shows a sheet although its text cannot be had', async () => {
  asked.mockRejectedValue(new Error('gone'));
  await expect(near.fetchReadingsNear(exhibit, { ...openingVisit(exhibit), event: 'event-7' })).resolves.toBeDefined();
});
