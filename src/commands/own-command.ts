/** The words that start another command of this program as this one was started, from its sources or built, with those for Node before it. */
export const ownCommand = (command: string, forNode: readonly string[] = []): readonly [string, ...string[]] => [
  process.execPath,
  ...process.execArgv,
  ...forNode,
  process.argv[1] ?? '',
  command,
];
