import { packagesFolder } from '../../../electron/update/packages-folder';
import { keep, swap } from '../../../electron/update/pointer';
import { stagePackage } from '../../../electron/update/stage-package';

/**
 * One installation after another, each of them as the kiosk does it, until somebody kills this process. Says what it has
 * reached; a line that was read has come true before.
 */
const [root, ...files] = process.argv.slice(2);
const packages = packagesFolder(root!);
const say = (words: string) => process.stdout.write(`${words}\n`);

let { pointer } = packages.begin();
say('ready');
for (let n = 0; ; n += 1) {
  const { name, peek } = await stagePackage(files[n % files.length]!, root!);
  packages.write((pointer = { ...pointer, next: name }));
  say(`staged ${name}`);
  packages.write((pointer = swap(pointer, name)));
  say(`swapped ${name}`);
  packages.write((pointer = keep(pointer, peek.manifest)));
  packages.clean(pointer);
  say(`kept ${name}`);
}
