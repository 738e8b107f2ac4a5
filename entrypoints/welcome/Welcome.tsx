import { useEffect, useRef } from 'react';
import { Appearances } from '@/components/profile/Appearances';
import { Brand } from '@/components/ui/Brand';
import { EmployerLine } from '@/components/welcome/EmployerLine';
import { Promises } from '@/components/welcome/Promises';
import { StepFoot } from '@/components/welcome/StepFoot';
import { say } from '@/components/words/say';
import { useSettings, useWelcome } from '@/entrypoints/welcome/stores';
import type { Profile } from '@/lib/format/profile';
import { WELCOME_STEPS, type WelcomeStep } from '@/lib/state/welcome';
import { useLanguage } from '@/lib/words/use-language';

const PRACTICE = '/practice.html';

/** Who do you work for, how do you appear, what Candor does; then practice. Each step can be skipped, and taken up later. */
export function Welcome() {
  useLanguage();
  const step = useWelcome((state) => state.value.step);
  const update = useWelcome((state) => state.update);
  const heading = useStepFocus(step);
  const at = WELCOME_STEPS.indexOf(step);
  const title = say(`welcome.${step}.title`);
  useEffect(() => {
    document.title = say('welcome.pageTitle', { step: title });
  }, [title]);
  const goTo = (next: WelcomeStep | undefined) => {
    if (next) return void update(() => ({ step: next }));
    location.assign(PRACTICE);
  };
  const next = () => goTo(WELCOME_STEPS[at + 1]);
  const before = WELCOME_STEPS[at - 1];
  return (
    <main className="welcome">
      <Brand />
      <p className="welcome-count">{say('welcome.count', { at: at + 1, of: WELCOME_STEPS.length + 1 })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="welcome-intro">{say(`welcome.${step}.intro`)}</p>
      <Step step={step} onNext={next} onBack={before && (() => goTo(before))} />
    </main>
  );
}

interface StepProps {
  step: WelcomeStep;
  onNext: () => void;
  onBack: (() => void) | undefined;
}

function Step({ step, onNext, onBack }: StepProps) {
  const profile = useSettings((state) => state.value.profile);
  const update = useSettings((state) => state.update);
  const change = (part: Partial<Profile>) =>
    update((settings) => ({ ...settings, profile: { ...settings.profile, ...part } }));
  if (step === 'employer') {
    return (
      <EmployerLine
        employers={profile.employers}
        onDone={(employers) => change({ employers }).then(onNext)}
        onSkip={onNext}
      />
    );
  }
  if (step === 'appear') {
    return (
      <>
        <Appearances appears={profile.appears ?? {}} onChange={(appears) => change({ appears })} />
        <StepFoot onNext={onNext} onBack={onBack} />
      </>
    );
  }
  return (
    <>
      <Promises />
      <StepFoot onNext={onNext} onBack={onBack} next={say('welcome.practice')} />
    </>
  );
}

/** A new step is read from its heading; the first one leaves the focus to its field. */
function useStepFocus(step: WelcomeStep) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}
