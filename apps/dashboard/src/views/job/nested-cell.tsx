import { isNested, summaryOf } from '../../model/nested.ts';
import { Icon } from '../../parts/icon.tsx';

export interface NestedCellProps {
  readonly value: object;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A nested value on one line; open, all of it below. */
export function NestedCell({ value, isOpen, onToggle }: NestedCellProps) {
  return (
    <>
      <button type="button" class="job-nested" aria-expanded={isOpen} onClick={onToggle}>
        <Icon name={isOpen ? 'down' : 'right'} />
        {summaryOf(value)}
      </button>
      {isOpen && <Members value={value} />}
    </>
  );
}

function Members({ value }: { readonly value: object }) {
  return (
    <ul class="job-members">
      {Object.entries(value).map(([name, member]) =>
        isIdentity(member) ? (
          <Identity key={name} identity={member} />
        ) : (
          <li key={name}>
            <span class="second">{name}</span> {isNested(member) ? '' : String(member)}
            {isNested(member) && <Members value={member} />}
          </li>
        ),
      )}
    </ul>
  );
}

/** An identity as `identityMap` has it. */
interface IdentityMember {
  readonly id: string;
  readonly authenticatedState?: unknown;
  readonly primary?: unknown;
}

const KNOWN = ['id', 'authenticatedState', 'primary'];

function isIdentity(value: unknown): value is IdentityMember {
  if (!isNested(value) || Array.isArray(value)) return false;
  const isKnown = Object.keys(value).every((key) => KNOWN.includes(key));
  return isKnown && 'id' in value && typeof value.id === 'string';
}

/** What it is, and below how sure that is. */
function Identity({ identity }: { readonly identity: IdentityMember }) {
  const { id, authenticatedState, primary } = identity;
  const state = [authenticatedState ?? '', primary === true ? 'primary' : '']
    .filter((word) => word !== '')
    .join(', ');
  return (
    <li>
      {id}
      {state !== '' && <div class="second">{state}</div>}
    </li>
  );
}
