/** Letters and digits that NFKC leaves in costume: small capitals and the white-on-black circled and squared sets. */

const SMALL_CAPITALS = [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ'];
const THEIR_LETTERS = [...'abcdefghijklmnopqrstuvwyz'];

/** First code point of a run and the plain characters that it stands for, in order. */
const RUNS: readonly (readonly [first: number, plain: readonly string[]])[] = [
  [0x1f150, [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']],
  [0x1f170, [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']],
  [0x24c2, ['M']],
  [0x24ff, ['0']],
  [0x2776, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
  [0x2780, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
  [0x278a, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
];

const smallCapitals = new Map(SMALL_CAPITALS.map((char, at) => [char.codePointAt(0), THEIR_LETTERS[at]]));

/** The plain letter or digits behind a code point that NFKC does not undress, or `undefined`. */
export function costumeLetter(code: number): string | undefined {
  if (code < 0x250) return undefined;
  return smallCapitals.get(code) ?? fromRun(code);
}

function fromRun(code: number): string | undefined {
  for (const [first, plain] of RUNS) {
    if (code >= first && code < first + plain.length) return plain[code - first];
  }
  return undefined;
}
