/** The article, with the "and", "in", "so" or "like" that is written together with it, or drawn into "to the". */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

/** An Arabic word, its letters folded, without its article; a word of which less than three letters would be left has none. */
export const withoutArticle = (word: string): string => word.replace(ARTICLE, '');
