/** A reading that is done once for each object and kept as long as the object is. */
export function perObject<K extends object, V>(read: (object: K) => V): (object: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return object => {
    let found = known.get(object);
    if (found === undefined) {
      found = { value: read(object) };
      known.set(object, found);
    }
    return found.value;
  };
}
