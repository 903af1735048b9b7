import { generate } from './generate.ts';
import type { Generated } from './generated.ts';
import type { HostileServer } from './hostile-server.ts';
import { send } from './send.ts';
import { longestSilence } from './watch.ts';

/** How often a request is sent alone; only what silences the server each time counts. */
const turns = 3;

/** Which of the suspects silence the server each time that they are sent alone, and for how long. */
export async function silencing(
  { server, watch }: HostileServer,
  seed: number,
  suspects: Iterable<number>,
): Promise<string[]> {
  const silenceOf = async (request: Generated): Promise<number> => {
    await watch.caughtUp();
    const before = Date.now();
    await send(server.address, request);
    await watch.caughtUp();
    return Math.max(0, ...watch.silences.filter(({ began }) => began >= before - 100).map((each) => each.milliseconds));
  };
  const found: string[] = [];
  for (const index of suspects) {
    const request = generate(seed, index);
    const times: number[] = [];
    while (times.length < turns && times.every((each) => each >= longestSilence)) {
      times.push(await silenceOf(salted(request, `${index} ${times.length} ${Date.now()}`)));
    }
    if (times.every((each) => each >= longestSilence)) {
      const { kind, parameters } = request;
      found.push(`${kind} ${JSON.stringify(parameters)} (seed ${seed}, index ${index}): ${times.join(', ')} ms`);
    }
  }
  return found;
}

/** The same question in other words, so that no cache knows it. */
function salted(request: Generated, salt: string): Generated {
  try {
    const body: unknown = JSON.parse(request.body ?? '');
    const other = [body].flat().map((each) => ({ ...Object(each), query: `${Object(each).query} # ${salt}` }));
    return { ...request, body: JSON.stringify(Array.isArray(body) ? other : other[0]) };
  } catch {
    return request;
  }
}
