// Where browsers live. Plain Node, no dependency: this runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const PROGRAMS_X86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';

/** In this order; an environment variable (a path) wins. */
const BROWSERS = {
  chromium: {
    variable: 'CANDOR_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(PROGRAMS, 'Google\\Chrome\\Application\\chrome.exe'),
      join(PROGRAMS_X86, 'Microsoft\\Edge\\Application\\msedge.exe'),
    ],
    package: 'chromium',
    names: 'Chromium, Chrome or Edge',
  },
  firefox: {
    variable: 'CANDOR_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(PROGRAMS, 'Mozilla Firefox\\firefox.exe'),
    ],
    package: 'firefox-esr',
    names: 'Firefox',
  },
};

/** Absolute path of a browser, or undefined when there is none. */
export function findBrowser(name) {
  const { variable, commands, paths } = BROWSERS[name];
  const asked = process.env[variable];
  if (asked) return asked;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...paths].find(isExecutable);
}

/** Sees to it that the browsers are there; installs them on Debian and Ubuntu when it may, else says what to install. */
export function ensureBrowsers(names, say) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const packages = missing.map((name) => BROWSERS[name].package);
  if (isDebian() && mayInstall()) {
    say(`Installing ${packages.join(' and ')} …`);
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...packages]);
  }
  for (const name of missing.filter((each) => !findBrowser(each))) {
    const { names: known, package: debian, variable } = BROWSERS[name];
    throw new Error(
      `${known} is needed and was not found. Install it (on Debian: apt-get install ${debian}), ` +
        `or set ${variable} to the path of its program, then run this again.`,
    );
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

const isRoot = () => process.getuid?.() === 0;

function mayInstall() {
  if (isRoot()) return true;
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function apt(words) {
  const [command, ...rest] = [...(isRoot() ? [] : ['sudo', '-n']), 'apt-get', ...words];
  try {
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // What is missing after this is said by the caller.
  }
}
