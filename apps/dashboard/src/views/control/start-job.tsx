import type { ExampleList, ScriptList, ScriptName } from '@aep-sim/types';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { lineOf } from '../../model/json-text.ts';
import { lengthText } from '../../model/lengths.ts';
import {
  dataSetAmong,
  dataSetOf,
  decidingRule,
  lengthOf,
  type StartBody,
  startBodies,
  withDataSet,
} from '../../model/start-job.ts';
import { tenantKey } from '../../model/tenant-key.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Menu, MenuItem } from '../../parts/menu.tsx';
import { useAction } from '../../state/use-action.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';
import { ActionFailure } from './action-failure.tsx';
import { Card, Unread } from './card.tsx';
import { Editor } from './editor.tsx';
import { Pick } from './pick.tsx';
import { startJob } from './start.ts';
import { Started } from './started.tsx';

/** Starts a job by the API, as a client would. */
export function StartJob() {
  const { source } = usePage();
  const examples = useRead('examples', 0, () => source.examples());
  const scripts = useRead('scripts', 0, () => source.scripts());
  if (!examples.value || !scripts.value) {
    return (
      <Card title="Start a job">
        <p class="control-line second">
          {examples.error ?? scripts.error ?? <Unread what="Jobs can be started here" />}
        </p>
      </Card>
    );
  }
  return <StartForm examples={examples.value} scripts={scripts.value} />;
}

interface StartFormProps {
  readonly examples: ExampleList;
  readonly scripts: ScriptList;
}

/** What was typed for a sandbox and not sent yet: it is restored after a visit of another view. */
const drafts = new Map<string, { readonly from: StartBody | undefined; readonly text: string }>();

function StartForm({ examples, scripts }: StartFormProps) {
  const page = usePage();
  const data = useData();
  const action = useAction();
  const bodies = useRef(startBodies(examples.requests)).current;
  const key = tenantKey(data.tenant);
  const draft = drafts.get(key);
  const [from, setFrom] = useState<StartBody | undefined>(draft?.from ?? bodies[0]);
  const [text, setText] = useState(draft?.text ?? '');
  const [started, setStarted] = useState<number | undefined>(undefined);
  const [chosenScript, setScript] = useState<ScriptName | undefined>(undefined);
  const [chosenPace, setPace] = useState<string | undefined>(undefined);
  const rule = decidingRule(data.rules.value);
  const failureId = useId();

  const filled = useRef('');
  const fill = (one: StartBody | undefined): void => {
    setFrom(one);
    if (!one) return;
    const dataSet = dataSetAmong(data.jobs.value, dataSetOf(one.body));
    const body = JSON.stringify(one.body, null, 2);
    filled.current = dataSet === undefined ? body : withDataSet(body, dataSet);
    setText(filled.current);
    action.clear();
  };
  // The body names a dataset of the sandbox, which must have been read, and stays another's if that was typed.
  const isRead = data.clock.value !== undefined;
  const dataSet = dataSetAmong(data.jobs.value, dataSetOf(from?.body));
  useEffect(() => {
    if (isRead && text === filled.current) fill(from);
  }, [isRead, dataSet]);

  useEffect(() => {
    const isTyped = text !== filled.current;
    if (isTyped) drafts.set(key, { from, text });
    else drafts.delete(key);
  }, [text]);

  const isByRule = rule !== undefined && chosenScript === undefined;
  const script = isByRule ? undefined : (chosenScript ?? scripts.default.script);
  const pace = chosenPace ?? scripts.default.pace;
  const { failure } = action;
  const line =
    failure?.pointer === undefined || !failure.isCalled ? undefined : lineOf(text, failure.pointer);
  const start = () =>
    action.run(async () => {
      setStarted(undefined);
      const isPlain = chosenScript === undefined && pace === scripts.default.pace;
      const done = await startJob(page, {
        text,
        script: isPlain ? undefined : script,
        pace: pace === scripts.default.pace ? undefined : pace,
        onChange: setText,
      });
      setStarted(done.id);
      return done.failed;
    });

  return (
    <Card
      title="Start a job"
      class="control-start"
      actions={
        <Menu
          align="right"
          button={
            <>
              From: {from?.name} <Icon name="down" />
            </>
          }
        >
          {(close) =>
            bodies.map((one) => (
              <MenuItem
                key={one.name}
                onClick={() => {
                  close();
                  fill(one);
                }}
              >
                {one.name}
              </MenuItem>
            ))
          }
        </Menu>
      }
    >
      <Editor
        label="Request body"
        text={text}
        onInput={(typed) => {
          setText(typed);
          action.clear();
        }}
        wrongLine={failure?.line ?? line}
        describedBy={failure ? failureId : undefined}
        onSubmit={() => void start()}
      />
      <footer class="control-foot">
        <Pick
          label="ends"
          value={script ?? ''}
          options={[...(rule ? [['', `as ${rule.id} says`] as const] : []), ...scripts.scripts]}
          onPick={(picked) => setScript(picked || undefined)}
        />
        {!isByRule && (
          <Pick label="pace" value={pace} options={Object.keys(scripts.paces)} onPick={setPace} />
        )}
        <div class="control-go">
          <p class="second">{script && takesText(script, scripts.paces[pace])}</p>
          <Button kind="primary" onClick={() => void start()} disabled={action.locked}>
            Start job
          </Button>
        </div>
        <Started id={started} />
        <ActionFailure action={action} line={line} id={failureId} />
      </footer>
    </Card>
  );
}

function takesText(script: ScriptName, pace: ScriptList['paces'][string] | undefined): string {
  if (!pace) return '';
  const ms = lengthOf(script, pace);
  if (ms === undefined) return 'no end until it is cancelled';
  return ms === 0 ? 'takes no time' : `takes ${lengthText(ms)}`;
}
