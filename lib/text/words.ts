const LETTER = /^\p{L}/u;
const APOSTROPHE = 0x27;
const ASCII = 0x80;
/** For each ASCII character; asked once a character. */
const ASCII_LETTERS = Uint8Array.from({ length: ASCII }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Where the next word begins at or behind `from`: the text's length when there is none. UTF-16 offsets. */
export function nextWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < ASCII ? ASCII_LETTERS[unit] === 1 : letterAt(text, at) > 0) break;
  }
  return at;
}

/** Where the word that begins at `start` ends: letters, and an apostrophe with the letters behind it ("we've", "j'"). */
export function wordEnd(text: string, start: number): number {
  const end = lettersEnd(text, start);
  return text.charCodeAt(end) === APOSTROPHE ? lettersEnd(text, end + 1) : end;
}

/** Where the letters that begin at `start` end. */
export function lettersEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const length = unit < ASCII ? ASCII_LETTERS[unit] : letterAt(text, at);
    if (!length) break;
    at += length;
  }
  return at;
}

/** How many code units the letter at this place has, 0 when there is none. */
function letterAt(text: string, at: number): number {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return LETTER.test(letter) ? letter.length : 0;
}
