/** A YAML scalar: plain where that is safe, quoted otherwise. */
export function yamlText(text: string): string {
  const plain =
    /^[\p{L}\p{N}][\p{L}\p{N} _/+.-]*$/u.test(text) &&
    !/^(?:true|false|yes|no|null|on|off|[\d.+-]+)$/i.test(text);
  return plain ? text.trimEnd() : JSON.stringify(text);
}
