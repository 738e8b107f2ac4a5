import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type Line, readLine, readProfile } from '@/lib/cli/input';
import { asLoaded, loadBasePack, loadPack } from '@/lib/cli/load';
import { readable } from '@/lib/cli/readable';
import { check } from '@/lib/engine/check';
import { type Coach, compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { LoadedPack } from '@/lib/format/pack';
import { EMPTY_PROFILE, type Profile } from '@/lib/format/profile';
import { sayProblem } from '@/lib/packs/say-problem';
import type { Report } from '@/lib/shared/report';

const HELP = `Usage: npm run --silent coach -- [options] [FILE|-]

Reads a draft (FILE, or standard input) and says what may be worth a second look.

  --pack FILE|DIR   also use this rule pack; may be given several times
  --profile FILE    JSON: {"employers":[{"name","aliases"?,"handles"?,"hashtags"?,"products"?}],"appears"?:{…}}
  --jsonl           one JSON object a line in, one a line out
  --signals         with --jsonl: also list what was seen
  --help            this text

Exit status: 0 all read, 1 a line of --jsonl could not be read (the others are answered), 2 wrong use.`;

const { values, positionals } = readArgs();
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if (positionals.length > 1) stop(`expected one FILE, found ${positionals.length}`);

const [file = '-'] = positionals;
const packs: LoadedPack[] = [{ pack: loadBasePack(), tier: 'base' }, ...(values.pack ?? []).map(packAt)];
const profile = values.profile === undefined ? EMPTY_PROFILE : profileAt(values.profile);
const coaches = new Map<string, Coach>();

if (values.jsonl) await answerLines();
else console.log(readable(...answerOne()));

function answerOne(): [string, Report] {
  const text = attempt(file, () => readFileSync(file === '-' ? 0 : file, 'utf8'));
  return [text, check({ text, site: 'custom', now: new Date().toISOString() }, coachFor(profile))];
}

async function answerLines(): Promise<void> {
  const input = file === '-' ? process.stdin : Readable.from(attempt(file, () => readFileSync(file)));
  for await (const json of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (json.trim() === '') continue;
    const line = readLine(json);
    if (!line.ok) process.exitCode = 1;
    console.log(JSON.stringify(line.ok ? answer(line.value) : line.error));
  }
}

function answer(line: Line): object {
  const draft = {
    text: line.text,
    site: line.site ?? 'custom',
    ...(line.surface === undefined ? {} : { surface: line.surface }),
    now: new Date(line.now ?? Date.now()).toISOString(),
  };
  const signals = values.signals ?? false;
  const report = check(draft, coachFor(line.profile ?? profile), { signals });
  return {
    ...(line.id === undefined ? {} : { id: line.id }),
    findings: report.findings.map(({ rule, severity, start, end, what, why, because }) => ({
      rule,
      severity,
      start,
      end,
      message: `${what} ${why}`,
      because,
    })),
    protected: report.protected,
    ...(signals ? { signals: report.signals } : {}),
  };
}

function coachFor(who: Profile): Coach {
  const key = JSON.stringify(who);
  const coach = coaches.get(key) ?? compileCoach({ packs, lexicons: LEXICONS, profile: who });
  coaches.set(key, coach);
  return coach;
}

function packAt(path: string): LoadedPack {
  const pack = attempt(path, () => loadPack(path));
  return pack.ok ? asLoaded(pack.value) : stop(pack.error.map(sayProblem).join('\n'));
}

function profileAt(path: string): Profile {
  const read = readProfile(
    attempt(path, () => readFileSync(path, 'utf8')),
    path,
  );
  return read.ok ? read.value : stop(read.error);
}

function readArgs() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        pack: { type: 'string', multiple: true },
        profile: { type: 'string' },
        jsonl: { type: 'boolean' },
        signals: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    return stop(
      `${path}: expected a readable file (${(error as NodeJS.ErrnoException).code ?? 'unreadable'})`,
    );
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
