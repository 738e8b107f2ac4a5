/** The page of pictures: a row a state, the themes side by side, a part a language. */
export function galleryPage(
  languages: readonly string[],
  themes: readonly string[],
  states: readonly string[],
  fileOf: (state: string, language: string, theme: string) => string,
): string {
  const picture = (state: string, language: string, theme: string) =>
    `<img src="${fileOf(state, language, theme)}" alt="${state}, ${language}, ${theme}" loading="lazy">`;
  const row = (state: string, language: string) =>
    `<h3>${state}</h3><div class="row">${themes.map((theme) => picture(state, language, theme)).join('')}</div>`;
  const part = (language: string) =>
    `<h2 id="${language}">${language}</h2>${states.map((state) => row(state, language)).join('\n')}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Candor, every page and state</title>
<style>
body { margin: 24px; font: 14px/20px system-ui; background: #888; }
nav { position: sticky; top: 0; padding: 8px; background: #fff; }
.row { display: grid; grid-template-columns: repeat(${themes.length}, minmax(0, 1fr)); gap: 16px; align-items: start; }
img { max-width: 100%; box-shadow: 0 2px 12px #0006; }
</style></head><body>
<nav>${languages.map((language) => `<a href="#${language}">${language}</a>`).join(' · ')}</nav>
${languages.map(part).join('\n')}
</body></html>
`;
}
