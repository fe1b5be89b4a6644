// Two hashes by which tables find words without their letters. That two words share both, among the words of a table
// and a million others, is as likely as one in ten thousand; two words of one table never do, which the build makes
// sure of.
const { imul } = Math;

export const HASH = 0x811c9dc5 | 0;
export const CHECK = 0x2f0b4c47;
export const HASH_STEP = 0x01000193;
export const CHECK_STEP = 0x5bd1e995;

export function hashOf(key: string): number {
  let hash = HASH;
  for (let i = 0; i < key.length; i++) hash = imul(hash ^ key.charCodeAt(i), HASH_STEP);
  return hash;
}

export function checkOf(key: string): number {
  let check = CHECK;
  for (let i = 0; i < key.length; i++) check = imul(check ^ key.charCodeAt(i), CHECK_STEP);
  return check;
}
