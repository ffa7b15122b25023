import { storeSuite } from '../suite/suite.ts';
import { memoryStore } from './memory.ts';

storeSuite(memoryStore);
