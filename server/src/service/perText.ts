/** More than one report needs; what is forgotten is read again. */
const MOST = 10_000;

/** A reading that is done once for each text and kept while there are not too many of them. */
export function perText<V extends object | string>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return text => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST) known.clear();
      found = read(text);
      known.set(text, found);
    }
    return found;
  };
}
