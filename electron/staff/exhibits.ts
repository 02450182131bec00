import * as fs from 'node:fs';
import { join } from 'node:path';
import type { ExhibitOffer, StaffStatus } from './staff-requests';

export type ExhibitFs = Pick<typeof fs, 'readFileSync' | 'readdirSync'>;

export type ExhibitFacts = NonNullable<StaffStatus['exhibit']>;

/** What a compiled exhibit says of itself; undefined for a folder that is none. */
export function exhibitFacts(folder: string, disk: ExhibitFs = fs): ExhibitFacts | undefined {
  try {
    const { id, version, languages, issues } = read(disk, folder, 'report.json') as { id: string; version: string; languages: string[]; issues: { severity: string }[] };
    const { titles } = read(disk, folder, `exhibit.${languages[0]}.json`) as { titles: Record<string, { title: string }> };
    const title = Object.fromEntries(Object.entries(titles).map(([lang, words]) => [lang, words.title]));
    const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
    return { id, title, version, languages, issues: { error: count('error'), warning: count('warning') } };
  } catch {
    return undefined;
  }
}

const read = (disk: ExhibitFs, folder: string, name: string): unknown => JSON.parse(disk.readFileSync(join(folder, name), 'utf8'));

/** The compiled exhibits among folders, each once. */
export function exhibitOffers(folders: string[], shown: string, disk: ExhibitFs = fs): ExhibitOffer[] {
  return [...new Set(folders)].flatMap((folder) => {
    const facts = exhibitFacts(folder, disk);
    return facts ? [{ folder, id: facts.id, title: facts.title, version: facts.version, languages: facts.languages, shown: folder === shown }] : [];
  });
}

export function foldersIn(folder: string, disk: ExhibitFs = fs): string[] {
  try {
    return disk.readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
