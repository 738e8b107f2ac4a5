import { hook } from './flags';
import { say } from './words';

/** `/compose/post/schedule`: from here on the button of the composer schedules. */
export function SchedulePanel({ onDone }: { onDone(): void }) {
  return (
    <div className="step">
      <div className="modal-bar">
        <b>{say('schedule')}</b>
        <button
          type="button"
          className="primary"
          data-testid={hook('scheduledConfirmationPrimaryAction')}
          onClick={onDone}
        >
          {say('save')}
        </button>
      </div>
      <input type="date" aria-label={say('schedule')} defaultValue="2027-01-04" />
    </div>
  );
}
