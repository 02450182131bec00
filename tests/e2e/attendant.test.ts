import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from './display';
import { openKiosk, type Kiosk } from './kiosk';
import { giveAway } from './packaged-app';

let kiosk: Kiosk | undefined;
afterEach(async () => {
  await kiosk?.close();
  kiosk = undefined;
});

const sound = join(import.meta.dirname, '../fixtures/sound');

describe('the attendant’s screen', () => {
  it('says that the exhibit folder is not there, in the language that was asked for', async () => {
    kiosk = await openKiosk({ flags: ['--exhibit', '/nowhere/at-all', '--lang', 'fr'] });
    await kiosk.page.getByText('L’exposition est introuvable').waitFor();
    expect(await kiosk.visitor.reads('main')).toContain('/nowhere/at-all');
    await kiosk.visitor.shot('attendant-missing');
  });

  it('names the file and the line of a broken exhibit.yaml, and goes on by itself when it is put right', async () => {
    let folder = '';
    kiosk = await openKiosk({
      flags: (home) => {
        folder = join(home.folder, 'show');
        mkdirSync(folder);
        writeFileSync(join(folder, 'exhibit.yaml'), 'format: 1\nid: broken\ntitle: [never closed\n');
        giveAway(folder);
        return ['--exhibit', folder];
      },
    });
    await kiosk.page.getByText('The exhibit cannot be opened').waitFor();
    expect(await kiosk.visitor.reads('.issues')).toMatch(/exhibit\.yaml:\d+/);
    await kiosk.visitor.shot('attendant-broken');
    cpSync(sound, folder, { recursive: true });
    await until(() => kiosk!.page.locator('#root > *').count(), 'the exhibit is not opened', 60);
    await kiosk.visitor.shot('attendant-put-right');
  }, 90_000);
});
