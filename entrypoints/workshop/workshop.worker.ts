import basePack from 'virtual:base-pack';
import type { Asked, Told } from '@/entrypoints/workshop/worker-talk';
import { LEXICONS } from '@/lib/engine/lexicons';
import { createDesk } from '@/lib/workshop/desk';

const desk = createDesk({ pack: basePack, lexicons: LEXICONS });

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage({ turn: data.turn, answer: answerTo(data) } satisfies Told);
});

function answerTo(asked: Asked): Told['answer'] {
  if (asked.kind === 'look') return { kind: 'look', look: desk.look(asked.request) };
  if (asked.kind === 'cost') return { kind: 'cost', cost: desk.cost(asked.files, asked.path) };
  if (asked.kind === 'begin') return { kind: 'begin', files: desk.begin(asked.answers, asked.today) };
  return { kind: 'check', check: desk.check(asked.files, asked.material, asked.today) };
}
