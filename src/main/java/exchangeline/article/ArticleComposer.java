package exchangeline.article;

import exchangeline.article.format.RawArticle;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a format found becomes an article: tidy text, and all that is known about it. */
final class ArticleComposer {
  private static final int DATELINE_LINES = 8;
  private static final String MANY_TAGS = "a page of more tags than an article has";
  private static final Pattern HOST =
      Pattern.compile("[a-z][a-z0-9+.-]*://(?:[^/@?#]*@)?(?:www\\.)?([^/:?#@]+).*", 2);

  private final ReadOptions options;
  private final Boilerplate boilerplate = Boilerplate.english();

  ArticleComposer(ReadOptions options) {
    this.options = options;
  }

  /**
   * The article, if anything is left of its text.
   *
   * @param sidecar goes before what the source says, and front matter before both
   */
  ReadOutcome compose(RawArticle raw, Metadata sidecar) {
    String id = raw.id();
    if (raw.text().length() > options.limits().articleBytes()) {
      return new ReadOutcome.Failed(id, raw.sha256(), "its text is longer than an article may be");
    }
    String tidy = SourceText.tidy(Normalizer.normalize(raw.text(), Normalizer.Form.NFC));
    if (tidy.isEmpty()) {
      return raw.cut()
          ? new ReadOutcome.Failed(id, raw.sha256(), MANY_TAGS)
          : new ReadOutcome.Skipped(id, raw.sha256(), "empty");
    }
    FrontMatter front = FrontMatter.split(id, tidy);
    String text = boilerplate.cut(SourceText.tidy(front.text()));
    if (text.isEmpty()) {
      return new ReadOutcome.Skipped(
          id, raw.sha256(), "empty: nothing but metadata or page furniture");
    }
    Metadata own = Metadata.of(id, raw.title(), raw.outlet(), raw.url(), null, raw.language());
    Metadata metadata = front.metadata().orElse(sidecar).orElse(own);
    String beginning = beginning(text, options.limits().articleLetters());
    String unread = unread(raw, text.length(), beginning.length());
    boolean toTell = unread != null || !metadata.warnings().isEmpty();
    if (!toTell && !options.sieve().holds(beginning)) {
      return new ReadOutcome.Passed(id);
    }
    return new ReadOutcome.Read(article(raw, metadata, beginning), metadata.warnings(), unread);
  }

  /** What the user is told of what was left out, or null. */
  private static String unread(RawArticle raw, int letters, int read) {
    if (read < letters) {
      return "read in part: only the first %d of its %d letters: raise --max-article-letters"
          .formatted(read, letters);
    }
    return raw.cut() ? "read in part: " + MANY_TAGS : null;
  }

  /**
   * As much of a tidy text as may be read, to the end of a line or sentence where there is one in
   * the second half.
   */
  private static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Math.max(text.lastIndexOf('\n', most), text.lastIndexOf(". ", most - 1) + 1);
    boolean pair = Character.isLowSurrogate(text.charAt(most));
    return text.substring(0, end > most / 2 ? end : most - (pair ? 1 : 0)).stripTrailing();
  }

  private Article article(RawArticle raw, Metadata metadata, String text) {
    PublicationDate published = published(raw, metadata, text).orElse(options.published());
    return new Article(
        raw.id(),
        raw.sha256(),
        metadata.title() != null ? metadata.title() : ShortText.headline(ShortText.lines(text)),
        outlet(metadata, text),
        metadata.url(),
        published.day(),
        published.basis(),
        metadata.language() != null ? metadata.language() : Language.ENGLISH,
        text);
  }

  /** What stands beside an article goes before what its source says, and that before the text. */
  private static PublicationDate published(RawArticle raw, Metadata metadata, String text) {
    Optional<PublicationDate> stated =
        metadata.published() != null
            ? Optional.empty()
            : PageDay.of(raw.dates(), metadata.url(), text);
    return stated.orElseGet(() -> PublicationDate.of(metadata, raw.file(), text));
  }

  private String outlet(Metadata metadata, String text) {
    if (metadata.outlet() != null) {
      return metadata.outlet();
    }
    for (String line : ShortText.head(ShortText.lines(text), DATELINE_LINES)) {
      Dateline dateline = Dateline.of(line);
      if (dateline != null && dateline.agency() != null) {
        return dateline.agency();
      }
    }
    Matcher host = HOST.matcher(metadata.url() == null ? "" : metadata.url());
    return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : options.outlet();
  }
}
