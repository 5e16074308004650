package exchangeline.article.format;

import java.util.List;

/**
 * What a record says of an article, with the names under which it is found without being told, the
 * most trusted first: those of news-please, trafilatura, newspaper3k and 4k, Zyte and Scrapy,
 * schema.org, JSON Feed, news services and this program. Written as {@link FieldNames#plain} does,
 * with a dot before what lies in an object.
 */
enum Field {
  TEXT(
      "maintext text articlebody article.articlebody article.text articletext fulltext bodytext"
          + " contenttext plaintext body article.body content rawtext story"),
  /** Text with tags, where there is none without. */
  HTML("contenthtml bodyhtml article.articlebodyhtml articlebodyhtml html rawhtml"),
  TITLE("title headline article.headline article.title"),
  OUTLET(
      "outlet sourcehostname sitename metasitename publisher publisher.name article.publisher.name"
          + " publication newspaper source.name source.title sourcename source sourcedomain hostname"
          + " domain"),
  URL("url canonicalurl canonicallink article.url article.canonicalurl link weburl source"),
  PUBLISHED(
      "datepublish datepublished article.datepublished publishdate published publishedat"
          + " publisheddate publicationdate publicationtime webpublicationdate pubdate date seendate"
          + " datepublishedraw"),
  LANGUAGE("language inlanguage article.inlanguage metalang lang");

  private final String names;

  Field(String names) {
    this.names = names;
  }

  List<String> names() {
    return List.of(names.split(" "));
  }
}
