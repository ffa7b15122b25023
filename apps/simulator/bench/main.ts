// Prints how the simulator stands beside a bare server, as ratios within this run, and beside its budgets.
// Absolute figures depend on the machine and are only there to be recognised. Run: npm run bench
import { benchExports } from './exports.ts';
import { benchFirstListing } from './first-listing.ts';
import { benchHealth } from './health.ts';
import { benchHttp } from './http.ts';
import { benchList } from './list.ts';
import { benchMemory } from './memory.ts';
import { benchModules } from './modules.ts';
import { benchPage } from './page.ts';
import { print } from './report.ts';
import { benchStart } from './start.ts';

print(await benchHttp());
print(await benchList());
print(await benchStart());
print(await benchModules());
print(await benchMemory());
print(await benchExports());
print(await benchHealth());
print(await benchFirstListing());
print(await benchPage());
