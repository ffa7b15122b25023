import type { BatchRows } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Menu, MenuItem } from '../../parts/menu.tsx';
import { Lost, Rejected } from '../../source/source.ts';
import { useData, usePage } from '../../state/use-page.ts';

export interface DownloadProps {
  readonly batchId: string;
  readonly files: NonNullable<BatchRows['files']>;
}

/** Saves a file of a batch from Data Access. A link could not send the required headers. */
export function Download({ batchId, files }: DownloadProps) {
  const { source } = usePage();
  const { tenant } = useData();
  const [error, setError] = useState<string | undefined>(undefined);
  const [only] = files;
  const save = async (place: number): Promise<void> => {
    const { name = '' } = files[place] ?? {};
    const path = `/data/foundation/export/files/${encodeURIComponent(`${batchId}-${place + 1}`)}`;
    setError(undefined);
    try {
      const response = await source.read(tenant, `${path}?path=${encodeURIComponent(name)}`);
      saveAs(await response.blob(), name);
    } catch (caught) {
      const isKnown = caught instanceof Lost || caught instanceof Rejected;
      setError(isKnown ? caught.message : 'The file did not arrive as a whole.');
    }
  };
  return (
    <>
      {error !== undefined && (
        <span class="bad cut" role="alert">
          Not downloaded. {error}
        </span>
      )}
      {files.length > 1 ? (
        <Menu button="Download" align="right">
          {(close) =>
            files.map(({ name }, place) => (
              <MenuItem
                key={name}
                onClick={() => {
                  close();
                  void save(place);
                }}
              >
                <span class="mono">{name}</span>
              </MenuItem>
            ))
          }
        </Menu>
      ) : (
        <Button onClick={() => void save(0)} disabled={only ? undefined : 'The batch has no file.'}>
          Download
        </Button>
      )}
    </>
  );
}

function saveAs(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
