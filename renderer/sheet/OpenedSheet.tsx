import { useVisit } from '../store';
import { DocumentSheet } from './DocumentSheet';
import { EventSheet } from './EventSheet';
import { SituationSheet } from './SituationSheet';
import './opened-sheet.css';

/** The sheet grown to be read: a document or the situation of a day where one is opened, else the event at hand. */
export function OpenedSheet() {
  const { document, situation } = useVisit();
  if (situation && !document) return <SituationSheet id={situation} />;
  return document ? <DocumentSheet id={document} /> : <EventSheet />;
}
