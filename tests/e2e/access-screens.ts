import type { Exhibit } from '../../exhibit/format/exhibit';
import type { Kiosk } from './kiosk';

/** A screen that a visitor can stand before: its address, and what is touched there until it is on the glass. */
export interface Screen {
  name: string;
  /** Without language and aids. */
  link: string;
  /** What is there when the screen is. */
  ready: string;
  open?: (kiosk: Kiosk) => Promise<unknown>;
  close?: (kiosk: Kiosk) => Promise<unknown>;
}

const most = <Item>(items: Item[], count: (item: Item) => number): Item => items.reduce((best, item) => (count(item) > count(best) ? item : best));

/** Every screen of the exhibit, with the items that have most to show on it. */
export function screensOf({ items, themes }: Exhibit, searched: string): Screen[] {
  const { event: events, place: places, person: people, plate: plates } = items;
  const event = most(events, ({ people, places, plates, documents, quotations, related }) => people.length + places.length + 3 * Number(plates.length > 0) + documents.length + quotations.length + related.length);
  const long = most(events, ({ title }) => title.length);
  const place = most(places, ({ id }) => events.filter(({ places }) => places.includes(id)).length);
  const person = most(people, ({ id, plates, headline }) => 3 * Number(plates.length > 0) + headline.join('').length / 10 + Math.min(5, events.filter(({ people }) => people.includes(id)).length));
  const plate = most(plates.filter(({ hung }) => hung), ({ translated, events, places, people }) => 9 * Number(Object.keys(translated).length > 0) + events.length + places.length + people.length);
  const at = (one: typeof event) => `at=${new Date(one.when.start).toISOString().slice(0, 10)}&scale=day&event=${one.id}`;
  const click = (selector: string) => async ({ page }: Kiosk) => page.locator(selector).first().click();
  const screens: (Screen | false | undefined)[] = [
    { name: 'explore', link: `explore?${at(event)}`, ready: '.explore' },
    { name: 'explore, the longest title, a theme', link: `explore?${at(long)}&themes=${long.themes[0] ?? themes[0]!.id}`, ready: '.explore' },
    { name: 'explore, years', link: 'explore?scale=year', ready: '.explore' },
    { name: 'a story', link: `explore?${at(event)}&open=1`, ready: '.opened' },
    { name: 'a place', link: `explore?${at(event).replace(/&event.*/, '')}&place=${place.id}`, ready: '.place-sheet' },
    items.document[0] && { name: 'a document', link: `explore?document=${items.document[0].id}&open=1`, ready: '.opened' },
    items.situation[0] && { name: 'a situation', link: `explore?situation=${items.situation[0].id}&open=1`, ready: '.opened' },
    { name: 'a plate', link: `explore?${at(event)}&plate=${plate.id}`, ready: '.plate .plate-sheet' },
    { name: 'the walls', link: 'walls', ready: '.walls' },
    { name: 'the people', link: 'people', ready: '.people-case' },
    { name: 'a person', link: `people?person=${person.id}`, ready: '.person' },
    { name: 'the contents', link: 'contents', ready: '.contents' },
    items.chapter[0] && { name: 'a chapter', link: `contents?page=${items.chapter[0].id}`, ready: '.page-frame' },
    { name: 'the agenda', link: 'contents?page=agenda', ready: '.page-frame' },
    { name: 'search, empty', link: 'search', ready: '.search .hg-button' },
    { name: 'search', link: `search?query=${searched}`, ready: '.search-slip' },
    { name: 'search, nothing found', link: 'search?query=qqqqzzz', ready: '.search-nothing:not(:empty)' },
    items.tour[0] && { name: 'tours', link: 'tours', ready: '.tours' },
    items.tour[0] && { name: 'a stop', link: `tours?tour=${items.tour[0].id}/2`, ready: '.tour' },
    { name: 'guestbook', link: 'guestbook', ready: '.guestbook .hg-button' },
    { name: 'guestbook, the wall', link: 'guestbook', ready: '.guestbook-wall', open: click('.guestbook-to-wall') },
    { name: 'take along', link: `explore?${at(event)}&open=1`, ready: '.take-along', open: click('.imprint-take'), close: click('.take-along button') },
    { name: 'aids', link: `explore?${at(event)}`, ready: '.aids', open: click('.imprint-aids'), close: click('.aids-close') },
  ];
  return screens.filter((one) => !!one);
}

/** What a visitor may wear, as the address says it. */
export const modes: Record<string, string> = {
  'as it is': '',
  'high contrast': 'aids=contrast',
  'text 125 %': 'text=125',
  'text 150 %': 'text=150',
  'text 200 %': 'text=200',
  reach: 'aids=reach',
  'larger targets': 'aids=large',
  list: 'aids=list',
  calm: 'aids=calm',
  'list, low, text 150 %': 'aids=list+reach&text=150',
  'all at once': 'aids=contrast+calm+reach+large&text=200',
};

export const address = ({ link }: Screen, lang: string, mode: string) => `#/${link}${link.includes('?') ? '&' : '?'}lang=${lang}${mode && `&${mode}`}`;
