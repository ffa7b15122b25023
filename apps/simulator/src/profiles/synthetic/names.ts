/** A name as it is written, and as it goes into an e-mail address: small letters without marks. */
export interface Name {
  readonly text: string;
  readonly plain: string;
}

/** The names that people of one language bear. */
export interface Names {
  readonly female: readonly Name[];
  readonly male: readonly Name[];
  readonly family: readonly Name[];
  /** How a woman and a man are addressed; absent where nobody does. */
  readonly titles?: { readonly female: string; readonly male: string };
}

const names = (list: string): Name[] =>
  list
    .trim()
    .split(/\s+/)
    .map((text) => ({ text, plain: plainOf(text) }));

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

export const english: Names = {
  female: names(`Olivia Emma Amelia Charlotte Ava Sophia Isabella Mia Evelyn Harper Grace Chloe
    Zoe Nora Hannah Lily Ruby Alice Eleanor Niamh Aoife Priya Maya Fatima Keisha Renée`),
  male: names(`Liam Noah Oliver James Elijah Henry Lucas Benjamin Theodore Jack Leo Samuel
    Daniel Owen Isaac Arthur George Finn Conor Séamus Arjun Omar Malik Diego José Zoltán`),
  family: names(`Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore
    Jackson Martin Lee Thompson White Clark Lewis Walker Hall Young King Wright Campbell Murphy
    O'Brien O'Neill Byrne McDonald Patel Khan Nguyen García Okafor Baker Evans`),
  titles: { female: 'Ms.', male: 'Mr.' },
};

export const german: Names = {
  female: names(`Emilia Hannah Mia Sofia Lina Emma Ella Marie Lea Clara Frieda Greta Johanna
    Käthe Jördis Anneliese Ayşe Zeynep`),
  male: names(`Noah Matteo Elias Leon Paul Ben Emil Felix Anton Jonas Moritz Jakob Jürgen
    Günther Björn Karl-Heinz Emre Yusuf`),
  family: names(`Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann
    Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Krüger Weiß Özdemir Kowalski`),
  titles: { female: 'Frau', male: 'Herr' },
};

export const french: Names = {
  female: names(`Louise Jade Ambre Alba Emma Rose Alice Romy Anna Lina Chloé Zoé Inès Léonie
    Élise Margaux Anaïs Marie-Hélène Aïcha`),
  male: names(`Gabriel Raphaël Léo Louis Maël Noah Jules Adam Arthur Isaac Hugo Timothée Rémi
    Loïc François Étienne Jean-Baptiste Karim`),
  family: names(`Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon
    Michel Lefèvre Leroy Roux Fournier Girard Bonnet Lambert Besançon Benoît Traoré D'Angelo`),
  titles: { female: 'Mme', male: 'M.' },
};

export const swedish: Names = {
  female: names(`Vera Alice Selma Elsa Lilly Alma Ebba Astrid Saga Freja Märta Åsa Linnéa Tuva
    Sigrid Ingrid Amira`),
  male: names(`Noah Hugo William Liam Nils Elias Oliver Adam August Axel Måns Åke Örjan Sixten
    Viggo Per-Olof Hassan`),
  family: names(`Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson
    Gustafsson Pettersson Lindberg Lindström Sjögren Åberg Öberg Bergström Nyström Ekström Hägg`),
};
