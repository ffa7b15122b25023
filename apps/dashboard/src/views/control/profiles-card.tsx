import type { ProfileImport, ProfileSource } from '@aep-sim/types';
import { bytesText } from '../../model/bytes.ts';
import { tenantKey } from '../../model/tenant-key.ts';
import { counted } from '../../model/words.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { type Reading, useRead } from '../../state/use-read.ts';
import { ActionFailure } from './action-failure.tsx';
import { Card, Unread } from './card.tsx';
import { FileField } from './file-field.tsx';
import type { Importing } from './use-import.ts';

export interface ProfilesCardProps {
  readonly profiles: Reading<ProfileSource>;
  readonly importing: Importing;
}

/** Which profiles new jobs export. */
export function ProfilesCard({ profiles, importing }: ProfilesCardProps) {
  const { action, file, sent, done, take } = importing;
  const { value } = profiles;
  return (
    <Card
      title="Profiles"
      actions={
        <p class="second">
          {value
            ? `${value.profiles.toLocaleString('en')} ${value.kind === 'imported' ? 'imported' : 'made-up'} ones`
            : (profiles.error ?? <Unread what="Shown" />)}
        </p>
      }
    >
      <div class="control-part">
        <FileField
          accept=".ndjson,.jsonl,.json,application/json,application/x-ndjson"
          onFile={take}
          disabled={action.locked}
        >
          NDJSON or JSON, up to 64 MiB. The first import replaces the synthetic ones.
        </FileField>
        {file && sent !== undefined && (
          <div class="control-progress">
            <span class="mono">{file.name}</span>
            <span class="second">
              {bytesText(sent)} of {bytesText(file.size)}
            </span>
            <progress aria-label={`Import of ${file.name}`} max={file.size} value={sent} />
          </div>
        )}
        <p class="control-done" role="status">
          {done && file && importedText(file, done)}
        </p>
        <ActionFailure action={action} />
      </div>
      <MergePolicies />
    </Card>
  );
}

function importedText(file: File, { profiles }: ProfileImport): string {
  return `Imported ${bytesText(file.size)}: ${counted(profiles, 'profile', 'profiles')}.`;
}

function MergePolicies() {
  const { source } = usePage();
  const { tenant, version } = useData();
  const read = useRead(tenantKey(tenant), version.value, () => source.mergePolicies(tenant));
  const policies = read.value?.mergePolicies ?? [];
  if (policies.length === 0) return null;
  const shown = policies.slice(0, MAX_POLICIES);
  const more = policies.length - shown.length;
  return (
    <p class="control-line second control-policies">
      <span>
        {policies.length === 1 ? 'Merge policy' : 'Merge policies'}:{' '}
        {shown.map(({ id, version: number, attributeMerge, default: isDefault }, at) => (
          <span key={`${id} ${number}`}>
            {at > 0 && ', '}
            <span class="mono">{id}</span> (
            {attributeMerge.type === 'timestampOrdered' ? 'the newest wins' : 'by dataset'}
            {isDefault && ', default'})
          </span>
        ))}
        {more > 0 && ` and ${more} more`}
      </span>
    </p>
  );
}

const MAX_POLICIES = 5;
