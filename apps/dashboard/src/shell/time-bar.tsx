import { useRef, useState } from 'preact/hooks';
import { dayText, lengthText, timeText } from '../model/lengths.ts';
import { nextChange, nextChangeText } from '../model/stops.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { Call } from '../source/source.ts';
import { failedBy, useAction } from '../state/use-action.ts';
import { useKeys } from '../state/use-keys.ts';
import { useData, usePage } from '../state/use-page.ts';
import { ClockMenu } from './clock-menu.tsx';
import { Strip } from './strip.tsx';
import { useTimeKeys } from './use-time-keys.ts';

const MINUTE = 60_000;
/** A click this soon after the return to now was not meant for the button that is there now. */
const ARRIVED_MS = 400;

/** The clock of the sandbox, all its time in one line, and what moves it. */
export function TimeBar() {
  const page = usePage();
  const data = useData();
  const action = useAction();
  const arrivedAt = useRef(-Infinity);
  const [isOpen, setOpen] = useState(false);
  /** Where a button would lead that is pointed at. */
  const [leads, setLeads] = useState<number | undefined>(undefined);
  const now = data.now.value;
  const at = page.at.value;
  const isAtNow = page.isAtNow.value;
  const act = (call: Call, then = (): void => {}) => {
    // The second click of two is on the button that has replaced "Advance to here".
    if (performance.now() - arrivedAt.current < ARRIVED_MS) return;
    void action.run(async () => {
      const done = await page.act(call);
      if (done.isDone) then();
      return failedBy('Not done.', done);
    });
  };
  const advance = (by: { byMs: number } | { to: 'next-change' }, then?: () => void) =>
    act({ method: 'POST', path: '/_sim/clock/advance', body: by }, then);
  const advanceTo = (instant: number) =>
    advance({ byMs: instant - now }, () => {
      arrivedAt.current = performance.now();
      page.look(undefined);
    });
  const isRunning = data.clock.value?.running ?? false;
  const turn = () => act({ method: 'PUT', path: '/_sim/clock', body: { running: !isRunning } });
  const next = nextChange(data.jobs.value, now);
  useTimeKeys();
  useKeys({
    n: () =>
      page.locked.value === undefined && next !== undefined && advance({ to: 'next-change' }),
    p: () => page.locked.value === undefined && turn(),
  });
  const state = isAtNow
    ? isRunning
      ? 'Running'
      : 'Frozen'
    : at < now
      ? 'Looking back'
      : 'Looking ahead';
  const away = at < now ? `−${lengthText(now - at)}` : `+${lengthText(at - now)}`;
  return (
    <section
      class={`time-bar ${isAtNow ? '' : 'away'} ${isOpen || !isAtNow ? 'open' : ''}`}
      aria-label="Time"
    >
      <div class="clock">
        {isAtNow ? (
          <Button
            class="square"
            label={isRunning ? 'Freeze the clock' : 'Run the clock'}
            keys="p"
            disabled={page.locked.value}
            onClick={turn}
          >
            <Icon name={isRunning ? 'play' : 'pause'} />
          </Button>
        ) : (
          <span class="clock-away">
            <Icon name="clock" />
          </span>
        )}
        <button
          type="button"
          class="clock-text"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="clock-time">{data.clock.value ? timeText(at) : '–'}</span>
          <span class={`clock-state ${isAtNow ? '' : 'here'}`}>
            <strong>{state}</strong>
            {isAtNow ? (
              <span class="wide-only">{data.clock.value && `, ${dayText(at)} UTC`}</span>
            ) : (
              <span class="second"> {away}</span>
            )}
            {isAtNow && <span class="narrow-only second">, tap to look back</span>}
          </span>
        </button>
      </div>
      <Strip leads={leads} />
      <div class="time-buttons">
        {isAtNow ? (
          <>
            <Button
              kind="primary"
              class="next-change"
              keys="n"
              tip={next && nextChangeText(next, now)}
              disabled={page.locked.value ?? (next ? undefined : 'No job will change.')}
              onClick={() => advance({ to: 'next-change' })}
              onPoint={(isOn) => setLeads(isOn ? next?.at : undefined)}
            >
              <Icon name="next" />
              <span>
                Next change
                <span class="next-text">{next ? nextChangeText(next, now) : 'none'}</span>
              </span>
            </Button>
            {[1, 10].map((minutes) => (
              <Button
                key={minutes}
                class="roomy-only"
                disabled={page.locked.value}
                onClick={() => advance({ byMs: minutes * MINUTE })}
                onPoint={(isOn) => setLeads(isOn ? now + minutes * MINUTE : undefined)}
              >
                +{minutes} min
              </Button>
            ))}
            <ClockMenu advance={(byMs) => advance({ byMs })} />
          </>
        ) : (
          <>
            {at > now && (
              <Button kind="primary" disabled={page.lost.value} onClick={() => advanceTo(at)}>
                Advance to here
              </Button>
            )}
            <Button onClick={() => page.look(undefined)}>
              Return to now <kbd aria-hidden="true">Esc</kbd>
            </Button>
          </>
        )}
      </div>
      {action.failure && (
        <p class="time-failed bad" role="alert">
          {action.failure.sentence}
        </p>
      )}
    </section>
  );
}
