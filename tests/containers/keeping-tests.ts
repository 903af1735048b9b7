import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { until } from '../support/until.ts';
import type { Asking } from './asking.ts';
import type { Project } from './project.ts';

const minutes = 60_000;
/** A password that NEO4J_AUTH of the image could not hold. */
const odd = '-a/b$c"d e#\\f`g%h&ü';

/** What runs, and where figures are noted. */
interface Running {
  readonly project: Project;
  readonly asking: Asking;
  readonly measured: Record<string, unknown>;
}

/** Tests of what is kept: data in a backup, and the password in its volume. They need containers that run, and leave others. */
export function keepingTests(running: () => Running): void {
  test(
    'what docs/operating.md says of a backup works',
    async () => {
      const { project, asking } = running();
      const [, lines = ''] =
        /```sh\n(docker compose stop\n[\s\S]*?)```/.exec(await readFile('docs/operating.md', 'utf8')) ?? [];
      const commands = lines
        .split('\n')
        .map((line) => line.replace(/ *#.*/, ''))
        .filter((line) => line !== '');
      expect(commands.length).toBe(6);
      await asking.inNeo4j("MATCH (kept:Kept) SET kept.name = 'in the backup'");
      for (const command of commands) {
        if (command.includes('database load')) {
          await project.compose('up', '--detach', '--wait');
          await asking.inNeo4j("MATCH (kept:Kept) SET kept.name = 'after it'");
          await project.compose('stop');
        }
        await project.shell(command);
      }
      await asking.untilReady();
      expect(await asking.inNeo4j('MATCH (kept:Kept) RETURN kept.name AS name')).toEqual([{ name: 'in the backup' }]);
    },
    20 * minutes,
  );

  test(
    'a password of any characters is taken, kept and written to no log; a load is stopped in order',
    async () => {
      const { project, asking, measured } = running();
      await project.compose('down', '--volumes');
      await project.settings({ NEO4J_PASSWORD: 'short-1' });
      const refused = await project.tryCompose('run', '--rm', '--no-deps', 'neo4j');
      expect([refused.code, refused.output]).toEqual([
        1,
        expect.stringContaining(
          'NEO4J_PASSWORD in .env has fewer than eight characters. Write a longer one, or leave it out',
        ),
      ]);
      await project.settings({ NEO4J_PASSWORD: odd });
      await project.compose('up', '--detach');
      await until(async () => (await asking.newestRun()).includes('Writing '), 5 * minutes, 'the first load writes');
      measured.stopInLoad = (await project.compose('stop', 'sco-graph')).seconds;
      expect(await project.inspect('sco-graph', '{{.State.ExitCode}}')).toBe('0');
      await project.compose('up', '--detach', '--wait', '--wait-timeout', '900');
      expect(await asking.password()).toBe(odd);
      expect(await asking.inNeo4j('RETURN 1 AS one')).toEqual([{ one: 1 }]);
      for (const service of ['neo4j', 'sco-graph']) {
        expect(await project.logOf(service)).not.toContain(odd);
      }
    },
    30 * minutes,
  );

  test(
    'another password later is not taken, and a message says so',
    async () => {
      const { project, asking } = running();
      await project.settings({ NEO4J_PASSWORD: 'another-password' });
      await project.compose('up', '--detach', '--wait', '--wait-timeout', '600');
      expect(await asking.password()).toBe(odd);
      expect(await project.logOf('neo4j')).toContain(
        'NEO4J_PASSWORD in .env differs from the password in the volumes and is ignored: Neo4j keeps its first password.',
      );
      await project.inside('neo4j', 'sh', '-c', 'printf wrong-password >/password/neo4j');
      await project.compose('restart', '--no-deps', 'sco-graph');
      const told = 'A Neo4j in a container keeps the first password of its volume, whatever is set later.';
      await until(
        async () => (await asking.newestRun()).includes(told),
        60_000,
        'the server says why it cannot log in',
      );
      expect(await project.logOf('sco-graph')).not.toContain('wrong-password');

      // As the page of troubleshooting says of a password that was changed inside Neo4j.
      await project.settings({ NEO4J_PASSWORD: odd });
      await project.shell('docker compose exec -T neo4j rm /password/neo4j && docker compose up -d');
      await asking.untilReady();
      expect(await asking.password()).toBe(odd);
    },
    20 * minutes,
  );
}
