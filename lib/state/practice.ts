import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';

/** Lessons of a few versions of many packs; the oldest answers go first. */
const MAX_ANSWERS = 1_000;

const practiceSchema = z.object({
  /** By lesson: was the first answer right? The id of a lesson is a rule and a hash; no words are kept, and no dates. */
  answers: z.record(z.string().max(250), z.boolean()),
});

/** How far somebody has come in the class. On this device only, and in no export. */
export type Practice = z.infer<typeof practiceSchema>;

export const practice = defineStored({
  key: 'practice',
  version: 1,
  schema: practiceSchema,
  fallback: { answers: {} },
});

/** Keeps whether the first answer was right; a later one to the same lesson changes nothing. */
export function answerLesson(state: Practice, lesson: string, isRight: boolean): Practice {
  if (Object.hasOwn(state.answers, lesson)) return state;
  const all = [...Object.entries(state.answers), [lesson, isRight] as const];
  return { answers: Object.fromEntries(all.slice(-MAX_ANSWERS)) };
}

/** Begins the class anew. */
export function forgetAnswers(): Practice {
  return { answers: {} };
}

/** How many of some lessons are answered, and how many of those were right at once. */
export interface Progress {
  total: number;
  answered: number;
  right: number;
}

/** Counts over lessons by their ids; answers to lessons that are gone do not count. */
export function progressIn({ answers }: Practice, lessons: readonly string[]): Progress {
  const answered = lessons.filter((id) => Object.hasOwn(answers, id));
  return {
    total: lessons.length,
    answered: answered.length,
    right: answered.filter((id) => answers[id]).length,
  };
}
