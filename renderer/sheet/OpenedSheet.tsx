import { useVisit } from '../store';
import { DocumentSheet } from './DocumentSheet';
import { EventSheet } from './EventSheet';
import './opened-sheet.css';

/** The sheet grown to be read: a document where one is opened, else the event at hand. */
export function OpenedSheet() {
  const { document } = useVisit();
  return document ? <DocumentSheet id={document} /> : <EventSheet />;
}
