/** An exhibit folder as large as any that a museum has: written as a curator would, in two languages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = 1_000;
const PEOPLE = 300;
const DAY = 86_400_000;
const BEGINNING = Date.UTC(1851, 0, 1);

const words = 'the city council met again at dusk and heard how bread wine coal and letters had come over the bridges by boat cart or on foot while the bells rang and nobody knew who had ordered it'.split(' ');

/** The same text for the same number, of so many words. */
const prose = (seed: number, count: number) => {
  const text = Array.from({ length: count }, (_, i) => words[(seed * 7 + i * (3 + (seed % 5))) % words.length]).join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
};

const day = (seed: number) => new Date(BEGINNING + ((seed * 7919) % 36_500) * DAY).toISOString().slice(0, 10);

export function writeSynthetic(dir: string, events: number): void {
  const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
  for (const folder of ['events', 'places', 'people', 'sources']) mkdirSync(join(dir, folder), { recursive: true });
  write('exhibit.yaml', exhibit);
  write('exhibit.fr.yaml', inFrench);
  write('sources/gazette.md', '---\ntitle: The gazette\nkind: newspaper\n---\n');
  for (let i = 0; i < PLACES; i += 1) item(`places/place-${i}`, place(i), `name: Lieu ${i}\nshort: ${prose(i + 3, 12)}`);
  for (let i = 0; i < PEOPLE; i += 1) item(`people/person-${i}`, person(i), `name: Personne ${i}\nheadline: [Personne, "${i}"]\ntrade: porteur\nshort: ${prose(i + 5, 12)}`);
  for (let i = 0; i < events; i += 1) item(`events/event-${i}`, event(i, events), eventWords(i + 11));

  function item(name: string, own: string, translated: string) {
    write(`${name}.md`, `---\n${own}\n---\n${prose(name.length, 60)}\n\n${prose(name.length + 2, 50)} *${prose(name.length + 1, 6)}*\n`);
    write(`${name}.fr.md`, `---\n${translated}\n---\n${prose(name.length + 1, 60)}\n\n${prose(name.length + 3, 50)}\n`);
  }
}

const event = (i: number, events: number) => `date: ${day(i)}
kind: ${['news', 'law', 'fight'][i % 3]}
weight: ${1 + (i % 5)}
places: [place-${i % PLACES}]
people: [person-${i % PEOPLE}]
related: [event-${(i * 31 + 1) % events}]
sources: [gazette]
themes: [${['bread', 'work'][i % 2]}]
${eventWords(i)}`;

const eventWords = (i: number) => `title: ${prose(i, 5)}
headline: [${prose(i, 2)}, ${prose(i + 1, 3)}]
short: ${prose(i, 14)}
lead: ${prose(i + 2, 18)}`;

const place = (i: number) => `kind: square
lon: ${(2.25 + ((i * 37) % 170) / 1000).toFixed(4)}
lat: ${(48.82 + ((i * 53) % 80) / 1000).toFixed(4)}
weight: ${1 + (i % 5)}
name: Place ${i}
short: ${prose(i, 12)}`;

const person = (i: number) => `side: town
name: Person ${i}
headline: [Person, "${i}"]
trade: porter
short: ${prose(i, 12)}
born: ${1800 + (i % 60)}`;

const exhibit = `format: 1
id: large
title: A large exhibit
headline: [A large, exhibit]
languages: [en, fr]
period: 1850/1952
eventKinds:
  - { id: news, name: News, mark: lined }
  - { id: law, name: Law, mark: solid }
  - { id: fight, name: Fight, mark: open }
placeKinds: [{ id: square, name: Square }]
themes: [{ id: bread, name: Bread }, { id: work, name: Work }]
sides: [{ id: town, name: The town }]
opening: { at: 1871-03-18, map: { lon: 2.34, lat: 48.86, zoom: 11 } }
map: { bounds: [2.1, 48.7, 2.6, 49], layers: [] }
`;

const inFrench = `title: Une grande exposition
headline: [Une grande, exposition]
eventKinds: { news: Nouvelle, law: Loi, fight: Combat }
placeKinds: { square: Place }
themes: { bread: Pain, work: Travail }
sides: { town: La ville }
`;
