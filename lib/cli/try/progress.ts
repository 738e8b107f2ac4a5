import { number } from '@/lib/cli/try/numbers';

/** Where progress is shown: standard error. */
export interface Screen {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** How far a try has come, told now and then. */
export interface Progress {
  /** So many bytes more were read. */
  onBytes(bytes: number): void;
  /** So many posts are done in all. */
  onPosts(posts: number): void;
  /** Clears the line. */
  end(): void;
}

/** A terminal has one line that changes; anything else gets a new line now and then. */
const EVERY_MS = { terminal: 200, lines: 5_000 };
const CLEAR = '\r\u001b[2K';

/** `size` is the bytes of all files, when it is known. */
export function showProgress(
  size: number | undefined,
  screen: Screen = process.stderr,
  clock: () => number = () => performance.now(),
): Progress {
  const begin = clock();
  const every = screen.isTTY ? EVERY_MS.terminal : EVERY_MS.lines;
  let told = begin;
  let read = 0;
  return {
    onBytes(bytes) {
      read += bytes;
    },
    onPosts(posts) {
      const now = clock();
      if (now - told < every) return;
      told = now;
      const line = sayProgress(posts, now - begin, size ? read / size : undefined);
      screen.write(screen.isTTY ? `${CLEAR}${line}` : `${line}\n`);
    },
    end() {
      if (screen.isTTY) screen.write(CLEAR);
    },
  };
}

function sayProgress(posts: number, ms: number, share: number | undefined): string {
  const done = `${number(posts)} posts, ${number(Math.round((posts / ms) * 1_000))} a second`;
  if (!share) return done;
  const left = (ms / share) * (1 - share);
  return `${done}, ${Math.floor(share * 100)} %, about ${sayDuration(left)} left`;
}

function sayDuration(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
