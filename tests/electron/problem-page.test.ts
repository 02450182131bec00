import { describe, expect, it } from 'vitest';
import { problemPage } from '../../electron/problem-page';

const read = async (lang: string, issues = [{ file: 'exhibit.yaml', line: 7, message: 'found <b>"tomorrow"</b>' }]) => {
  const answer = await problemPage({ kind: 'broken', folder: '/shows/<commune>', issues }, lang, '/data/kiosk.log')(new Request('http://app/'));
  return { answer, text: await answer.text() };
};

describe('the attendant’s screen', () => {
  it('names the folder, the file and the line, and says what to do', async () => {
    const { text } = await read('en');
    expect(text).toContain('The exhibit cannot be opened');
    expect(text).toContain('/shows/&#60;commune&#62;');
    expect(text).toContain('exhibit.yaml:7');
    expect(text).toContain('<li>Correct the places');
    expect(text).toContain('/data/kiosk.log');
  });

  it('shows what was found as text and never as markup', async () => {
    expect((await read('en')).text).not.toContain('<b>');
  });

  it('speaks French where the kiosk does', async () => {
    expect((await read('fr-FR')).text).toContain('<html lang="fr" dir="ltr">');
  });

  it('shows the first issues and counts the rest', async () => {
    const { text } = await read('en', Array.from({ length: 11 }, (_, n) => ({ file: `events/e${n}.md`, line: 0, message: 'broken' })));
    expect(text).toContain('events/e7.md<');
    expect(text).not.toContain('events/e8.md');
    expect(text).toContain('And 3 more.');
  });

  it('runs no script and asks for nothing', async () => {
    const { answer } = await read('en');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
  });

  it('answers no other address', async () => {
    const handle = problemPage({ kind: 'missing', folder: '/x', issues: [] }, 'en', '');
    expect((await handle(new Request('http://app/exhibit/exhibit.en.json'))).status).toBe(404);
  });
});
