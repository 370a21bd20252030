/** The first dozen different sentences of five words or more: a long post is about much else than the claim it makes. */
export function sentencesOf(post: string): readonly string[] {
  const parts = post.split(/(?<=[.!?…])\s+|\n+/u).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part.split(/\s+/).length >= 5).slice(0, 12);
}
