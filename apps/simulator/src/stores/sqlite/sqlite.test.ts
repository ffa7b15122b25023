import { storeSuite } from '../suite/suite.ts';
import { temporaryStore } from '../suite/temporary-store.ts';

storeSuite('sqliteStore', temporaryStore);
