import type { Message } from './message';

const columns = ['number', 'day', 'state', 'lang', 'text', 'about', 'reports'] as const;

/** All messages as files for a table and for a program. */
export function exportGuestbook(messages: Message[]): { csv: string; json: string } {
  const rows = messages.map((message) => columns.map((column) => cell(column === 'about' ? aboutOf(message) : String(message[column]))).join(','));
  return {
    // The mark tells Excel that it is UTF-8.
    csv: `\uFEFF${[columns.join(','), ...rows].join('\r\n')}\r\n`,
    json: `${JSON.stringify({ format: 1, messages }, undefined, 2)}\n`,
  };
}

const aboutOf = ({ about }: Message) => (about ? `${about.kind}/${about.id}` : '');

/** A spreadsheet must not take a visitor's words for a formula. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
