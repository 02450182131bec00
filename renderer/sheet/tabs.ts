/** As many sorts as stand on the foot of a sheet beside *Read*, each wide enough for a finger. */
const ROOM = 3;

/**
 * The sorts around the chosen item, numbered from 1 in the order of the list, three at a time; `next` is the first item
 * of the following three (of the first, after the last), absent when all fit.
 */
export function tabsAround<T extends { id: string }>(items: T[], chosen: string, room = ROOM) {
  const at = Math.max(0, items.findIndex(({ id }) => id === chosen));
  const first = Math.floor(at / room) * room;
  const shown = items.slice(first, first + room).map((item, i) => ({ item, number: first + i + 1 }));
  return { shown, next: items.length > room ? (items[first + room] ?? items[0]) : undefined };
}
