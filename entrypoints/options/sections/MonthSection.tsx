import { EraseCounts } from '@/components/month/EraseCounts';
import { MonthPictures } from '@/components/month/MonthPictures';
import { Switch } from '@/components/ui/Switch';
import { say } from '@/components/words/say';
import { useMonth } from '@/entrypoints/options/stores';
import { eraseMonth, switchMonth } from '@/lib/state/month';
import { figuresOf } from '@/lib/state/month-figures';
import '@/components/month/month.css';

/** *My month*: the counts that the person asked for, drawn for nobody else. */
export function MonthSection() {
  const month = useMonth((state) => state.value);
  const update = useMonth((state) => state.update);
  const figures = figuresOf(month, new Date());
  return (
    <>
      <div className="month-switch">
        <Switch
          label={say('month.switch.label')}
          hint={say('month.switch.hint')}
          checked={month.isOn}
          onChange={(isOn) => update((state) => switchMonth(state, isOn, new Date()))}
        />
      </div>
      {month.since !== null && (
        <>
          <MonthPictures figures={figures} since={month.since} />
          <EraseCounts
            isEmpty={figures.total.spoke === 0}
            onErase={() => void update((state) => eraseMonth(state, new Date()))}
          />
        </>
      )}
    </>
  );
}
