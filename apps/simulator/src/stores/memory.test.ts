import { memoryStore } from './memory.ts';
import { storeSuite } from './suite.ts';

storeSuite(memoryStore);
