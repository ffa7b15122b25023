/** Errors that a validator keeps; the rest it only counts. A hostile value can have a hundred thousand. */
export const MAX_ERRORS = 100;

/**
 * Compiled validators that keep few errors and count all of them. As Ajv writes them they keep all, and copy those of
 * a list at each of its parts, which takes the square of their number.
 *
 * The errors that are kept are always the first: `vErrors` has `errors` of them, or else {@link MAX_ERRORS}. That still
 * holds when the errors of a form of several are taken back.
 */
export function bounded(code: string): string {
  const result = rewrites.reduce((before, [from, to]) => before.replace(from, to), code);
  const odd = result.match(/^.*(?:\bconcat\(|\bvErrors = \[|\bvErrors\.(?:push|length)\b).*$/m);
  if (odd) throw new Error(`not known how to bound this: ${odd[0]}`);
  return `${result}
function joined(some, more){
const all = some === null ? [] : some;
for(let i=0; i<more.length && all.length<${MAX_ERRORS}; i++){
all.push(more[i]);
}
return all;
}
`;
}

const rewrites: readonly (readonly [RegExp, string])[] = [
  // One error.
  [
    /^const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm,
    `if(errors < ${MAX_ERRORS}){\n(vErrors ??= []).push($2);\n}\nerrors++;`,
  ],
  // Those of a part.
  [
    /^vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;$/gm,
    'vErrors = joined(vErrors, $1.errors);\nerrors += $1.errorCount;',
  ],
  // Those of a form are taken back: others before them may have been too many to be kept.
  [/^if\((_errs\d+)\)\{\nvErrors\.length = \1;\n\}$/gm, `if($1){\nvErrors.splice($1);\n}`],
  // A right value costs no write.
  [
    /^(validate\d+)\.errors = vErrors;\nreturn errors === 0;$/gm,
    '$1.errors = vErrors;\nif(errors !== 0){\n$1.errorCount = errors;\n}\nreturn errors === 0;',
  ],
];
