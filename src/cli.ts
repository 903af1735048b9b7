import { Command } from 'commander';
import { ActionableError } from './database/errors.ts';
import { tableParameters } from './exports/table-parameters.ts';
import { DatasetError } from './knowledge/problem.ts';
import { entityLabels } from './model/entities.ts';
import { viewParameters } from './model/view-parameters.ts';

const report = (message: string): void => console.log(message);

const program = new Command('sco-graph').description(
  'The public record of the Shanghai Cooperation Organisation as a graph that you can query, explore and cite.',
);
program
  .command('start', { isDefault: true })
  .description('start Neo4j, load the data and start the server')
  .action(async () => (await import('./commands/start.ts')).start(report));
program
  .command('dev')
  .option('--inspect [address]', 'let a debugger connect to the server, at 127.0.0.1:9229 or another address')
  .description('start, and restart the server whenever the program, the schema or the data change')
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
  .description('show what a load would add, change and remove')
  .action(async (folder: string | undefined, options) =>
    (await import('./commands/diff.ts')).diff(folder, options, report),
  );
program
  .command('new')
  .argument('<kind>', new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(entityLabels))
  .argument('<name>', 'its usual name in English')
  .requiredOption('--description <sentence>', 'what it is, in one sentence')
  .requiredOption('--source <id>', 'the source that gives the name')
  .option('--id <id>', 'its id; by default made from the name')
  .option('--kind <kind>', 'its `kind` field, such as CHS for a meeting')
  .option('--folder <folder>', 'the dataset to add to instead of fixtures/')
  .description('add an entity to the data files')
  .action(async (kind: string, name: string, options) =>
    (await import('./commands/new.ts')).addNew(kind, name, options, report),
  );
program
  .command('seed')
  .argument('<statements>', 'about how many, such as 10000')
  .argument('[folder]', 'the new folder to write to; by default synthetic-<statements>')
  .description('write a big synthetic dataset')
  .action(async (statements: string, folder?: string) =>
    (await import('./commands/seed.ts')).seed(statements, folder, report),
  );
program
  .command('ask')
  .argument('[question]', 'the name of an example question; without a name, all are listed')
  .argument('[variables...]', 'values for its variables, such as state=pakistan')
  .description('send an example question to the running server')
  .action(async (question: string | undefined, variables: string[]) =>
    (await import('./commands/ask.ts')).ask(question, variables, report),
  );
const exporting = program
  .command('export')
  .argument('[form]', 'the format to write, such as graph.ttl or edges.csv; without one, all are listed')
  .option('-o, --output <file>', 'the file to write to (for neo4j, a folder); by default standard output')
  .option('--base <address>', 'the address that the ids of linked data begin with')
  .description('write the graph, or a part of it, in a format of other tools');
for (const [name, meaning] of Object.entries({ ...viewParameters, ...tableParameters })) {
  exporting.option(`--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <value>`, meaning);
}
exporting.action(async (form: string | undefined, { output, base, ...given }) =>
  (await import('./commands/export.ts')).exportGraph(form, { output, base, parameters: given }, report),
);
program
  .command('status')
  .description('show the state of the server and of the local Neo4j; fails if the server is not ready')
  .action(async () => {
    const isReady = await (await import('./commands/status.ts')).status(report);
    process.exitCode = isReady ? 0 : 1;
  });
program
  .command('backup')
  .argument('[file]', 'the file to write to; by default backups/sco-graph-<time>.dump')
  .description('write the local database to a file; the database must be stopped')
  .action(async (file?: string) => (await import('./commands/backup.ts')).backup(file, report));
program
  .command('restore')
  .argument('<file>', 'a file that "backup" wrote')
  .description('replace the local database with a backup; the database must be stopped')
  .action(async (file: string) => (await import('./commands/backup.ts')).restoreFrom(file, report));
const token = program.command('token').description('bearer tokens, kept as hashes in SCO_GRAPH_TOKENS_FILE');
token
  .command('add')
  .argument('<name>', 'who will use it')
  .option('--per-minute <number>', 'how many requests it may make in a minute', '600')
  .description('make a token and show it; it is shown only once')
  .action(async (name: string, { perMinute }) =>
    (await import('./commands/token.ts')).addToken(name, perMinute, report),
  );
token
  .command('remove')
  .argument('<name>', 'the name of the token')
  .description('remove a token')
  .action(async (name: string) => (await import('./commands/token.ts')).removeToken(name, report));
token
  .command('list')
  .description('list the names of the tokens')
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
    console.error('An unexpected error occurred. Please report it with the details below.', error);
  }
  process.exitCode = 1;
}
