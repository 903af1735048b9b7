import { Command } from 'commander';
import { ActionableError } from './database/errors.ts';
import { tableParameters } from './exports/table-parameters.ts';
import { DatasetError } from './knowledge/problem.ts';
import { entityLabels } from './model/entities.ts';
import { viewParameters } from './model/view-parameters.ts';

const report = (message: string): void => console.log(message);

const program = new Command('sco-graph').description(
  'The public record of the Shanghai Cooperation Organisation as a graph to ask, look at and cite.',
);
program
  .command('start', { isDefault: true })
  .description('bring up Neo4j, the data and the server')
  .action(async () => (await import('./commands/start.ts')).start(report));
program
  .command('dev')
  .option('--inspect [address]', 'let a debugger join the server, at 127.0.0.1:9229 or another address')
  .description('start, and start the server again whenever the program, the schema or the data change')
  .action(async (options) => (await import('./commands/dev.ts')).dev(options, report));
program
  .command('load')
  .argument('[folder]', 'the dataset to load instead of fixtures/')
  .description('make the database hold exactly what the data files say')
  .action(async (folder?: string) => (await import('./commands/load.ts')).load(folder, report));
program
  .command('check')
  .argument('[folder]', 'the dataset to check instead of fixtures/')
  .description('check the data files without a database')
  .action(async (folder?: string) => (await import('./commands/load.ts')).check(folder, report));
program
  .command('diff')
  .argument('[folder]', 'the dataset to compare instead of fixtures/')
  .option('--all', 'show every line')
  .description('say what a load would add, change and withdraw')
  .action(async (folder: string | undefined, options) =>
    (await import('./commands/diff.ts')).diff(folder, options, report),
  );
program
  .command('new')
  .argument('<kind>', new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(entityLabels))
  .argument('<name>', 'its usual name in English')
  .requiredOption('--description <sentence>', 'what it is, in one sentence')
  .requiredOption('--source <id>', 'the source that gives the name')
  .option('--id <id>', 'its id, where it does not follow from the name')
  .option('--kind <kind>', 'which sort, for kinds of entity that have sorts')
  .option('--folder <folder>', 'the dataset to add to instead of fixtures/')
  .description('add an entity to the data files')
  .action(async (kind: string, name: string, options) =>
    (await import('./commands/new.ts')).addNew(kind, name, options, report),
  );
program
  .command('seed')
  .argument('<statements>', 'about how many, such as 10000')
  .argument('[folder]', 'the folder to write, which must not be there; without it, synthetic-<statements>')
  .description('write a big synthetic dataset')
  .action(async (statements: string, folder?: string) =>
    (await import('./commands/seed.ts')).seed(statements, folder, report),
  );
program
  .command('ask')
  .argument('[question]', 'the name of an example question; without it they are listed')
  .argument('[variables...]', 'values for its variables, such as state=pakistan')
  .description('put an example question to the running server')
  .action(async (question: string | undefined, variables: string[]) =>
    (await import('./commands/ask.ts')).ask(question, variables, report),
  );
const exporting = program
  .command('export')
  .argument('[form]', 'the form to write, such as graph.ttl or edges.csv; without it they are listed')
  .option('-o, --output <file>', 'the file to write; a folder for neo4j; without it, standard output')
  .option('--base <address>', 'with what the ids of linked data begin')
  .description('write the graph, or a part of it, in the form of other tools');
for (const [name, meaning] of Object.entries({ ...viewParameters, ...tableParameters })) {
  exporting.option(`--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <value>`, meaning);
}
exporting.action(async (form: string | undefined, { output, base, ...given }) =>
  (await import('./commands/export.ts')).exportGraph(form, { output, base, parameters: given }, report),
);
program
  .command('status')
  .description('tell how the server and the local Neo4j are; fails where the server is not ready')
  .action(async () => {
    const isReady = await (await import('./commands/status.ts')).status(report);
    process.exitCode = isReady ? 0 : 1;
  });
program
  .command('backup')
  .argument('[file]', 'the file to write; without it, one in backups/ named after the time')
  .description('write the local database, which must be stopped, to a file')
  .action(async (file?: string) => (await import('./commands/backup.ts')).backup(file, report));
program
  .command('restore')
  .argument('<file>', 'a file that backup wrote')
  .description('put a backup in the place of the local database, which must be stopped')
  .action(async (file: string) => (await import('./commands/backup.ts')).restoreFrom(file, report));
const token = program.command('token').description('bearer tokens, kept as hashes in SCO_GRAPH_TOKENS_FILE');
token
  .command('add')
  .argument('<name>', 'who will use it')
  .option('--per-minute <number>', 'how many requests it may make in a minute', '600')
  .description('make a token and show it, this once')
  .action(async (name: string, { perMinute }) =>
    (await import('./commands/token.ts')).addToken(name, perMinute, report),
  );
token
  .command('remove')
  .argument('<name>', 'whose it is')
  .description('take a token back')
  .action(async (name: string) => (await import('./commands/token.ts')).removeToken(name, report));
token
  .command('list')
  .description('name the tokens')
  .action(async () => (await import('./commands/token.ts')).listTokens(report));
program
  .command('prepare')
  .description('make later starts of the local Neo4j faster (done in the background after the first start)')
  .action(async () => (await import('./database/class-archive.ts')).makeClassArchive());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof ActionableError) {
    console.error(`${error.message}\n${error.advice}`);
  } else if (error instanceof DatasetError) {
    console.error(error.message);
  } else {
    console.error('Something unforeseen went wrong; please report it with what follows.', error);
  }
  process.exitCode = 1;
}
