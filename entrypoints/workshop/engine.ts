import type { Asked, Told } from '@/entrypoints/workshop/worker-talk';
import WorkshopWorker from '@/entrypoints/workshop/workshop.worker?worker';

type Kind = Told['answer']['kind'];
type AnswerTo<K extends Kind> = Extract<Told['answer'], { kind: K }>;
type Question = Asked extends infer A ? (A extends { turn: number } ? Omit<A, 'turn'> : never) : never;

/** The engine in a thread of its own, so that typing never waits for it. */
export interface Engine {
  /** Rejects when the worker broke. */
  ask<K extends Kind>(question: Extract<Question, { kind: K }>): Promise<AnswerTo<K>>;
  stop(): void;
}

export function startEngine(worker: Worker = new WorkshopWorker()): Engine {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let turn = 0;
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    waiting.get(data.turn)?.resolve(data.answer as never);
    waiting.delete(data.turn);
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('the worker of the workshop broke'));
    waiting.clear();
  };
  return {
    ask(question) {
      turn += 1;
      const asked = { ...question, turn };
      return new Promise((resolve, reject) => {
        waiting.set(asked.turn, { resolve, reject });
        worker.postMessage(asked);
      });
    },
    stop: () => worker.terminate(),
  };
}
