package exchangeline.article.format;

/**
 * An article as a database exports it. All but the text may be null.
 *
 * @param published as written
 * @param text of the body
 */
record Clipping(String title, String outlet, String published, String language, String text) {

  Found found(String id) {
    return text.isBlank()
        ? new Found.Nothing(id, null, "an entry without a text")
        : new RawArticle(
            id,
            null,
            Sha256.of(text),
            title,
            outlet,
            null,
            RawArticle.dates(published),
            language,
            text);
  }
}
