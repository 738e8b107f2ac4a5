import { workerData } from 'node:worker_threads';
import { type BatchReader, batchReader, type Trying } from '@/lib/cli/try/read-batch';

/** What a worker thread runs: the coach is compiled once, when the thread starts. */
const readBatch: BatchReader = batchReader(workerData as Trying);
export default readBatch;
