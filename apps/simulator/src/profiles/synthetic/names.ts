import table from './names.json' with { type: 'json' };

/** A name as it is written, and as it is in an email address: lowercase letters without diacritics. */
export interface Name {
  readonly text: string;
  readonly plain: string;
}

/** The names that people of one language bear. */
export interface Names {
  readonly female: readonly Name[];
  readonly male: readonly Name[];
  readonly family: readonly Name[];
  /** How a woman and a man are addressed; absent where the language has no such titles. */
  readonly titles?: { readonly female: string; readonly male: string };
}

export type Language = keyof typeof table;

/** The names of each language, from `names.json`. */
export const names: Readonly<Record<Language, Names>> = {
  english: namesOf(table.english),
  french: namesOf(table.french),
  german: namesOf(table.german),
  swedish: namesOf(table.swedish),
};

interface Listed extends Pick<Names, 'titles'> {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
}

function namesOf({ female, male, family, titles }: Listed): Names {
  return {
    female: female.map(nameOf),
    male: male.map(nameOf),
    family: family.map(nameOf),
    ...(titles && { titles }),
  };
}

function nameOf(text: string): Name {
  const plain = text
    .toLowerCase()
    .replace('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return { text, plain };
}
