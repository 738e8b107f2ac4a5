import { Button } from '@/components/ui/Button';
import { say } from '@/components/words/say';

interface StepFootProps {
  onNext?: () => void;
  onBack?: (() => void) | undefined;
  onSkip?: () => void;
  /** What the main button says; the next step otherwise. */
  next?: string;
}

/** Without `onNext` the main button submits the form around it. */
export function StepFoot({ onNext, onBack, onSkip, next = say('welcome.next') }: StepFootProps) {
  return (
    <footer className="welcome-foot">
      <Button variant="primary" type={onNext ? 'button' : 'submit'} onClick={onNext}>
        {next}
      </Button>
      {onBack && <Button onClick={onBack}>{say('welcome.back')}</Button>}
      {onSkip && (
        <Button variant="plain" onClick={onSkip}>
          {say('welcome.skip')}
        </Button>
      )}
    </footer>
  );
}
