import type { Operation } from '../http/operation.ts';
import { listBatchRows } from './batches.ts';
import { advanceClock, getClock, setClock } from './clock.ts';
import { getDocsPage, listDocsPages } from './docs-pages.ts';
import { streamEvents } from './events.ts';
import { getEvidence } from './evidence.ts';
import { listExamples } from './examples.ts';
import { getHealth } from './health.ts';
import { getHome } from './home.ts';
import { getJob, getJobAnswer, listJobs } from './jobs.ts';
import { clearJournal, getJournal } from './journal.ts';
import { listMergePolicies, setMergePolicies } from './merge-policies.ts';
import { getEditionOpenapi, getOpenapi } from './openapi.ts';
import { listOperations } from './operation-list.ts';
import { getPage, getPageFile } from './page.ts';
import { deleteProfiles, getProfiles, importProfiles } from './profiles.ts';
import { getReport } from './report.ts';
import { createRule, deleteRule, deleteRules, getRule, listRules, updateRule } from './rules.ts';
import { listScripts } from './scripts.ts';
import type { ControlServices } from './services.ts';
import { listTenants } from './tenants.ts';
import { getWorld, reset, setWorld } from './world.ts';

/** The simulator's own operations, under `/_sim`. */
export const operations: readonly Operation<ControlServices>[] = [
  getHome,
  getPage,
  getPageFile,
  getHealth,
  getClock,
  setClock,
  advanceClock,
  getWorld,
  setWorld,
  reset,
  listScripts,
  listRules,
  createRule,
  deleteRules,
  getRule,
  updateRule,
  deleteRule,
  getProfiles,
  importProfiles,
  deleteProfiles,
  listMergePolicies,
  setMergePolicies,
  getJournal,
  clearJournal,
  getReport,
  streamEvents,
  listTenants,
  listJobs,
  getJob,
  getJobAnswer,
  listBatchRows,
  listOperations,
  listExamples,
  getEvidence,
  listDocsPages,
  getDocsPage,
  getOpenapi,
  getEditionOpenapi,
];
