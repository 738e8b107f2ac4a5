/** Absolute path of a browser's program, or undefined when none is found. `CANDOR_CHROMIUM` and `CANDOR_FIREFOX` win. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
export function ensureBrowsers(names: readonly ('chromium' | 'firefox')[], say: (line: string) => void): void;
