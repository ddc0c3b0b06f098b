/** Text that a snippet shows as it stands. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** What a snippet of ours shows before anything is typed. */
export function plainText(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\d+|\$\{\d+:((?:\\[\\$}]|[^}\\])*)\}/g,
    (_, escaped: string | undefined, shown: string | undefined) =>
      escaped ?? shown?.replace(/\\([\\$}])/g, '$1') ?? '',
  );
}
