import { cancel, intro, isCancel, outro, text } from '@clack/prompts';
import type { Answers } from '@/lib/packs/new-pack';

/** Asks at the terminal for what no flag said; `null` when the person stops. */
export async function askAnswers(
  known: { name: string | undefined; employer: string | undefined },
  whyUnfit: (answers: Answers) => string | undefined,
): Promise<Answers | null> {
  intro('A new rule pack');
  const fine = 'Fine';
  const employer =
    known.employer ??
    (await text({
      message: 'What is your company called, as people say it?',
      placeholder: 'Acme',
      validate: (employer = '') => whyUnfit({ name: fine, employer }),
    }));
  if (isCancel(employer)) return stop();
  const usual = `${employer} social guidelines`;
  const name =
    known.name ??
    (await text({
      message: 'What shall colleagues see as the name of the pack?',
      initialValue: usual,
      validate: (name = '') => whyUnfit({ name, employer: fine }),
    }));
  if (isCancel(name)) return stop();
  outro('Thank you.');
  return { name, employer };
}

function stop(): null {
  cancel('Nothing was written.');
  return null;
}
