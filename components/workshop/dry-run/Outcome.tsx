import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import { PostsChart } from '@/components/workshop/dry-run/PostsChart';
import { QuietRules } from '@/components/workshop/dry-run/QuietRules';
import { QuoteList } from '@/components/workshop/dry-run/QuoteList';
import { RuleChart } from '@/components/workshop/dry-run/RuleChart';
import { refusalWords } from '@/components/workshop/dry-run/run-words';
import { Unread } from '@/components/workshop/dry-run/Unread';
import type { Pack } from '@/lib/format/pack';
import type { DryRunNews } from '@/lib/workshop/dry-run-job';

/** What a run came to. */
export function Outcome({ news, pack }: { news: DryRunNews; pack: Pack }) {
  if (news.kind === 'read') return null;
  if (news.kind === 'refused') return <Notice tone="error">{refusalWords(news.why)}</Notice>;
  const { posts, loudest, rules, bad } = news.result;
  return (
    <>
      {bad.count > 0 && <Unread bad={bad} isAll={posts === 0} />}
      {posts > 0 && (
        <>
          <PostsChart posts={posts} loudest={loudest} />
          {rules.length > 0 && <RuleChart rules={rules} />}
          {rules.length > 0 && <QuoteList rules={rules} />}
          <QuietRules pack={pack} heard={rules} />
          <p className="cd-hint">{say('workshop.dryRun.silent.hint')}</p>
        </>
      )}
    </>
  );
}
