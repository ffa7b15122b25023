const NOT_YET = /Not on npm yet: .*?\)\)\./;

/** The README of a package as it is published: it is on npm then. */
export function withNpmInstall(readme: string, name: string): string {
  return readme.replace(NOT_YET, () => `\`npm install --save-dev ${name}\`.`);
}
