/**
 * Ways in which people save articles, a class each: from bytes to articles in the words of their
 * source. A new one is a class and an entry in {@link exchangeline.article.format.Formats}.
 */
package exchangeline.article.format;
