package exchangeline.article.format;

import exchangeline.article.source.Source;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Text of documents, which may be the export of a database with many articles. */
final class Exports {
  private static final List<Export> ALL =
      List.of(new LexisNexisExport(), new NexisUniExport(), new FactivaExport());

  /** Enough to tell an export by: a cover with a list of its articles may come first. */
  private static final int BEGINNING = 60_000;

  private Exports() {}

  /** True for a text of which more may be read than of an article. */
  static boolean isOne(String beginning) {
    return of(beginning).isPresent();
  }

  /** What is in a text: the articles of an export, or one. */
  static Records records(Source source, String sha256, String text) {
    Optional<Export> export = of(text.substring(0, Math.min(text.length(), BEGINNING)));
    Iterator<Clipping> clippings =
        export
            .map(e -> e.split(text.replace("\r\n", "\n")).iterator())
            .orElse(Collections.emptyIterator());
    return clippings.hasNext()
        ? records(source, clippings)
        : Records.one(() -> RawArticle.ofText(source, sha256, text));
  }

  static Records records(Source source, Iterator<Clipping> rest) {
    int[] number = {0};
    return () -> rest.hasNext() ? rest.next().found(source.id() + "#" + ++number[0]) : null;
  }

  private static Optional<Export> of(String beginning) {
    return ALL.stream().filter(export -> export.recognises(beginning)).findFirst();
  }
}
