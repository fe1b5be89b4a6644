/** What the licence of O*NET asks a file with its data to say, as comments of YAML; `change` is what we did to it. */
export function attribution(release: string, change: string): string {
  return `# Includes information from the O*NET ${release} Database by the U.S. Department of Labor, Employment and Training Administration
# (USDOL/ETA), used under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). O*NET is a trademark of USDOL/ETA.
# posting-lint ${change}; USDOL/ETA has not approved, endorsed or tested that.
`;
}
