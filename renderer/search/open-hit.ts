import type { Exhibit } from '../../exhibit/format/exhibit';
import { chooseEvent, choosePerson, choosePlace, openDocument, openPage, openPlate, openSituation } from '../actions';
import { lookup } from '../lookup';
import { startTour } from '../tour/tour-actions';
import type { Hit } from './find';

/** Where a result leads; a quotation leads to the story in which it stands, or else to who said it. */
export function wayTo(exhibit: Exhibit, { kind, id }: Hit): (() => void) | undefined {
  if (kind === 'event') return () => chooseEvent(id, true);
  if (kind === 'place') return () => choosePlace(id);
  if (kind === 'person') return () => choosePerson(id);
  if (kind === 'plate') return () => openPlate(id);
  if (kind === 'document') return () => openDocument(id);
  if (kind === 'situation') return () => openSituation(id);
  if (kind === 'chapter') return () => openPage(id);
  if (kind === 'tour') return () => startTour(id);
  const story = exhibit.items.event.find(({ quotations }) => quotations.includes(id));
  const person = lookup(exhibit).quotation.get(id)?.person;
  if (story) return () => chooseEvent(story.id, true);
  return person ? () => choosePerson(person) : undefined;
}
