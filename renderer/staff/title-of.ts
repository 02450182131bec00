import type { Exhibit } from '../../exhibit/format/exhibit';

/** What an item of the exhibit is called; its id where the exhibit has been exchanged since it was counted. */
export function titleOf({ items }: Exhibit, kind: string, id: string): string {
  const all = (items as unknown as Record<string, { id: string; title?: string; name?: string }[] | undefined>)[kind];
  const item = all?.find((one) => one.id === id);
  return item?.title ?? item?.name ?? id;
}
