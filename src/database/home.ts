import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAdminCommand, type StoppedNeo4j } from './admin-command.ts';
import type { Distribution } from './distribution.ts';
import { ActionableError, diskProblem } from './errors.ts';

const leastFreeBytes = 300 * 1024 * 1024;

/** The folder of one local Neo4j: its data, configuration, logs and password. */
export interface Home {
  readonly folder: string;
  readonly passwordFile: string;
  readonly password: string;
}

/** The ports of a local Neo4j, and the port of the server whose style and guide its Browser shows. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
  readonly server: number;
}

/** The file of a home that only its owner can read. */
export const passwordFileOf = (folder: string): string => join(folder, 'password');

/**
 * Opens the home, making it with a generated password where none exists. What lies in it is nobody's but its owner's.
 * @throws ActionableError when the disk is full or read-only; AbortError when the signal ends it
 */
export async function openHome(
  folder: string,
  java: string,
  distribution: Distribution,
  signal?: AbortSignal,
): Promise<Home> {
  const passwordFile = passwordFileOf(folder);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = await stat(folder);
    if (mode & 0o077 && uid === process.getuid?.()) {
      await chmod(folder, 0o700);
    }
    for (const part of ['conf', 'data', 'import', 'logs', 'plugins', 'run']) {
      await mkdir(join(folder, part), { recursive: true });
    }
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < leastFreeBytes) {
      throw new ActionableError(
        `The disk that holds ${folder} is almost full.`,
        'Free about 1 GB there, then start again.',
      );
    }
    if (!existsSync(passwordFile)) {
      await setFirstPassword({ folder, java, distribution }, passwordFile, signal);
    }
    return { folder, passwordFile, password: (await readFile(passwordFile, 'utf8')).trim() };
  } catch (error) {
    throw diskProblem(error, folder) ?? error;
  }
}

/** Gives Neo4j its password first and names the file last, so that a home with a password file is a complete one. */
async function setFirstPassword(stopped: StoppedNeo4j, passwordFile: string, signal: AbortSignal | undefined) {
  const { folder } = stopped;
  const password = randomBytes(18).toString('base64url');
  const unfinished = `${passwordFile}.new`;
  await rm(join(folder, 'data'), { recursive: true, force: true });
  await mkdir(join(folder, 'data'));
  await writeFile(unfinished, `${password}\n`, { mode: 0o600 });
  await chmod(unfinished, 0o600);
  await writeFile(join(folder, 'conf', 'neo4j.conf'), '');
  // A generated password may begin with a hyphen, which the command would take for an option.
  await runAdminCommand(stopped, ['dbms', 'set-initial-password', '--', password], signal);
  await rename(unfinished, passwordFile);
}

/** Writes the configuration for these ports: loopback only, no telemetry, and our style and guide in Neo4j Browser. */
export async function writeConfiguration(
  { folder }: Pick<Home, 'folder'>,
  { bolt, http, server }: Ports,
): Promise<void> {
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    `server.http.advertised_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'server.memory.pagecache.size=128m',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=1 files',
    'db.shutdown_transaction_end_timeout=1s',
    // Bolt otherwise waits twice five seconds for idle threads, when all data is long on disk.
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    // The Browser takes a guide from the host name localhost alone.
    'browser.remote_content_hostname_whitelist=localhost',
    `browser.post_connect_cmd=style http://localhost:${server}/browser/style.grass; guide http://localhost:${server}/browser/guide.html`,
  ];
  await writeFile(join(folder, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}
