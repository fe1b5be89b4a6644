/** How a language words what `rules/knowledge/words/draft.yaml` leaves open. */
export interface DraftPhrases {
  readonly anyPlace: string;
  readonly anySpecialty: string;
  /** A license for which the knowledge has no line of its own, with the blank `{place}`. */
  license(names: string): string;
}
