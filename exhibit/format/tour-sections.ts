/** What is told at one stop of a tour: a section of its Markdown body. */
export interface Section {
  /** The lines of its heading, as they are set large. */
  headline: string[];
  /** Markdown. */
  text: string;
  /** What only the speaker sees: the section's block quotation. Markdown. */
  note: string;
}

const HEADING = /^##\s+(.+?)\s*#*$/;
const NOTE = /^>\s?/;

/** A tour's body cut at its headings of the second level; " / " in a heading breaks its lines. What stands before the first heading belongs to no stop. */
export function tourSections(body: string): Section[] {
  const sections: (Section & { lines: string[]; notes: string[] })[] = [];
  for (const line of body.split('\n')) {
    const heading = HEADING.exec(line);
    const last = sections.at(-1);
    if (heading) sections.push({ headline: heading[1]!.split(/\s+\/\s+/), text: '', note: '', lines: [], notes: [] });
    else if (last && NOTE.test(line)) last.notes.push(line.replace(NOTE, ''));
    else last?.lines.push(line);
  }
  return sections.map(({ headline, lines, notes }) => ({ headline, text: lines.join('\n').trim(), note: notes.join('\n').trim() }));
}

/** The body of these sections: what `tourSections` reads back. */
export const tourBody = (sections: Section[]): string =>
  sections.map(({ headline, text, note }) => [`## ${headline.join(' / ')}`, text, note.replace(/^/gm, '> ')].filter((part) => part && part !== '> ').join('\n\n')).join('\n\n');
