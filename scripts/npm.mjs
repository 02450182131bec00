/** npm as `[command, words, options]` for `run`: through this very Node, because on Windows `npm` is a script that cannot be spawned. */
export function npm(...words) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, [cli, ...words]] : ['npm', words, { shell: process.platform === 'win32' }];
}
