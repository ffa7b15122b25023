import { styleText } from 'node:util';
import { counted } from '../terminal/counted.ts';
import { printable } from '../terminal/printable.ts';
import { type ProgressBar, progressBarOn } from '../terminal/progress-bar.ts';
import { tableOf } from '../terminal/table.ts';

type Out = NodeJS.WriteStream;

/** The progress of a job: `done` of `of` steps. */
export interface Progress {
  readonly jobId: number;
  readonly status: string;
  readonly doing: string;
  readonly done: number;
  readonly of: number;
}

export interface Result {
  readonly jobId: number;
  readonly dataSetId: string;
  readonly folder: string;
  /** With their folder. */
  readonly files: readonly string[];
  readonly rows: number;
  readonly first: readonly Readonly<Record<string, string>>[];
  /** Reads the files with SQL. */
  readonly query: string;
}

/** The output of a demo. */
export interface DemoLog {
  begin(text: string): void;
  /** The title of the next step. */
  step(text: string): void;
  request(response: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
  }): void;
  job(progress: Progress): void;
  file(file: { readonly path: string; readonly records: number; readonly bytes: number }): void;
  /** The progress of the downloads, in bytes. */
  received(bytes: number, of: number): void;
  /** Something unexpected that does not stop the demo. */
  warning(text: string): void;
  end(result: Result): void;
  /** Removes the progress bar. Nothing is printed afterwards. */
  close(): void;
}

export type DemoForm = 'text' | 'quiet' | 'json';

export function demoLog(out: Out, form: DemoForm): DemoLog {
  if (form === 'json') return jsonLog(out);
  const log = textLog(out);
  if (form === 'text') return log;
  return { ...log, begin() {}, step() {}, request() {}, job() {}, file() {}, received() {} };
}

function jsonLog(out: Out): DemoLog {
  const write = (event: string, about: object) =>
    out.write(`${printable(JSON.stringify({ event, ...about }))}\n`);
  return {
    begin() {},
    step() {},
    request: (response) => write('request', response),
    job: ({ jobId, status }) => write('job', { jobId, status }),
    file: (file) => write('file', file),
    received() {},
    warning: (text) => write('remark', { text }),
    end: ({ first, ...result }) => write('done', { ...result, first: first.slice(0, SHOWN_ROWS) }),
    close() {},
  };
}

const SHOWN_ROWS = 5;
const COLUMNS = [
  'person_name_firstName',
  'person_name_lastName',
  'personalEmail_address',
  'homeAddress_city',
  'loyalty_tier',
];
/** If the output is not a terminal. */
const WIDTH = 100;

function textLog(out: Out): DemoLog {
  const bar: ProgressBar = progressBarOn(out);
  const style = (name: Parameters<typeof styleText>[0], text: string) =>
    styleText(name, text, { stream: out });
  // Printed with the line that follows: if no simulator responds, only the error is.
  let ahead = '';
  const line = (text: string) => {
    bar.clear();
    out.write(`${ahead}${text}\n`);
    ahead = '';
  };
  let before = '';
  return {
    begin: (text) => {
      ahead = `${text}\n`;
    },
    step: (text) => {
      ahead += `\n${style('bold', text)}\n`;
    },
    request: ({ method, path, status }) =>
      line(
        `   ${style('dim', printable(`${method} ${path}`))} ${style(status < 400 ? 'green' : 'red', `${status}`)}`,
      ),
    job: ({ jobId, status, doing, done, of }) => {
      const text = printable(`job ${jobId} ${status}${doing && `, ${doing}`}`);
      if (text !== before) line(`   ${text}`);
      before = text;
      if (done < of) bar.show(done, of, doing);
    },
    file: ({ path, records, bytes }) =>
      line(`   ${printable(path)}: ${counted(records, 'row')}, ${counted(bytes, 'byte')}`),
    received: (bytes, of) => bar.show(bytes, of, counted(bytes, 'byte')),
    warning: (text) => line(`   ${style('yellow', printable(text))}`),
    end: (result) => {
      const width = out.columns || WIDTH;
      const table = tableOf(result.first, { columns: COLUMNS, width, maxRows: SHOWN_ROWS });
      const what = `${counted(result.rows, 'row')} in ${counted(result.files.length, 'file')}`;
      if (table.length > 0) line(`\n${table.join('\n')}`);
      line(`\n${what}: ${result.folder}`);
      line(`Read them with  duckdb -c ${inShell(result.query)}`);
    },
    close: () => bar.clear(),
  };
}

/** Quotes an argument for any shell. */
function inShell(text: string): string {
  const escaped = process.platform === 'win32' ? text : text.replaceAll(/[\\"$`]/g, '\\$&');
  return `"${escaped}"`;
}
