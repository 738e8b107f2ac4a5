/** A browser that asks where to put the file reads it only then. Milliseconds. */
const KEPT_FOR = 60_000;

/** Hands the person a text as a file; the browser asks where to, or saves it. */
export function saveFile(name: string, text: string, type: 'application/yaml' | 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
