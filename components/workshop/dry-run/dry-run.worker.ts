import basePack from 'virtual:base-pack';
import { LEXICONS } from '@/lib/engine/lexicons';
import { type DryRunJob, runJob } from '@/lib/workshop/dry-run-job';

/** Takes one job, tells how far it is, and then what it came to. */
addEventListener('message', ({ data }: MessageEvent<DryRunJob>) => {
  void runJob(data, { pack: basePack, lexicons: LEXICONS }, (news) => postMessage(news));
});
