/** What is read on an opened sheet: fetched when the visit comes near it, so that it is there when the sheet opens. */
import { useEffect, useReducer } from 'react';
import type { Exhibit, Reading } from '../exhibit/format/exhibit';
import { readingFile, type ReadingKind, type Readings } from '../exhibit/format/readings';
import { useExhibit } from './store';
import { exhibitAddress } from './exhibit-address';

const nothing: Reading = { html: '' };
/** A few megabytes of text at the most; the one that has been unused for longest is let go. */
const KEPT = 40;

const coming = new Map<string, Promise<void>>();
const here = new Map<string, Readings>();

/** What is to be read of an item, when it is here. */
export function readingOf(exhibit: Exhibit, kind: ReadingKind, id: string): Reading | undefined {
  const file = fileOf(exhibit, kind, id);
  if (!file) return nothing;
  const readings = here.get(file);
  return readings && (readings[id] ?? nothing);
}

/** Resolves when `readingOf` answers. Rejects when the host cannot serve it. */
export function fetchReading(exhibit: Exhibit, kind: ReadingKind, id: string): Promise<void> {
  const file = fileOf(exhibit, kind, id);
  const readings = file && here.get(file);
  if (!file) return Promise.resolve();
  if (readings) return Promise.resolve(keep(file, readings));
  const loading = coming.get(file) ?? load(file);
  coming.set(file, loading);
  return loading;
}

async function load(file: string): Promise<void> {
  try {
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    keep(file, (await answer.json()) as Readings);
  } finally {
    coming.delete(file);
  }
}

/** Puts a file last among those to be let go. */
function keep(file: string, readings: Readings) {
  here.delete(file);
  here.set(file, readings);
  const [oldest] = here.keys();
  if (here.size > KEPT && oldest) here.delete(oldest);
}

function fileOf({ lang, items }: Exhibit, kind: ReadingKind, id: string): string | undefined {
  const index = items[kind].findIndex((item) => item.id === id);
  return index < 0 ? undefined : exhibitAddress(readingFile(lang, kind, index));
}

/** What is to be read of an item; undefined for the moment that it takes to come when nobody asked for it before. */
export function useReading(kind: ReadingKind, id: string | undefined): Reading | undefined {
  const exhibit = useExhibit();
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const reading = id === undefined ? nothing : readingOf(exhibit, kind, id);
  const missing = reading === undefined;
  useEffect(() => {
    if (!missing || id === undefined) return undefined;
    let shown = true;
    fetchReading(exhibit, kind, id).then(() => shown && draw(), (error: unknown) => console.error('reading', error));
    return () => {
      shown = false;
    };
  }, [exhibit, kind, id, missing]);
  return reading;
}
