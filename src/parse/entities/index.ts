/** What an entity such as `&nbsp;` shows; it stands for the source units up to `end`. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

/** True where Markdown has an entity at the `&` of `text[start]`, if there is one of that name. */
export function mayBeEntity(text: string, start: number): boolean {
  FORM.lastIndex = start;
  return FORM.test(text);
}

const FORM = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;
