import type { Operation } from '../http/operation.ts';
import { advanceClock, getClock, setClock } from './clock.ts';
import { getHealth } from './health.ts';
import { listMergePolicies, setMergePolicies } from './merge-policies.ts';
import { deleteProfiles, getProfiles, importProfiles } from './profiles.ts';
import { createRule, deleteRule, deleteRules, getRule, listRules, updateRule } from './rules.ts';
import { listScripts } from './scripts.ts';
import type { ControlServices } from './services.ts';
import { getWorld, reset, setWorld } from './world.ts';

/** The simulator's own operations, under `/_sim`. */
export const operations: readonly Operation<ControlServices>[] = [
  getHealth,
  getClock,
  setClock,
  advanceClock,
  listScripts,
  listRules,
  createRule,
  deleteRules,
  getRule,
  updateRule,
  deleteRule,
  getWorld,
  setWorld,
  getProfiles,
  importProfiles,
  deleteProfiles,
  listMergePolicies,
  setMergePolicies,
  reset,
];
