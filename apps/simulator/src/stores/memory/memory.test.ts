import { copyingStore } from '../suite/copies.ts';
import { storeSuite } from '../suite/suite.ts';
import { memoryStore } from './memory.ts';

storeSuite('memoryStore', memoryStore);
storeSuite('memoryStore behind copies', () => copyingStore(memoryStore()));
