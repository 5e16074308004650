package exchangeline.cli;

import exchangeline.article.Article;
import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.evaluation.JsonField;
import exchangeline.evaluation.UserFileException;
import exchangeline.pack.Packs;
import exchangeline.reading.SentenceReader;
import exchangeline.review.ArticleText;
import exchangeline.review.EventExplanation;
import exchangeline.review.TimelineFile;
import exchangeline.text.Models;
import exchangeline.text.Sentence;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds an event in a timeline, and its articles where they are at hand. */
final class TimelineLookup {
  private final Streams streams;
  private final ArticleReader reader;
  private final Console console;

  TimelineLookup(Streams streams, ArticleReader reader, Console console) {
    this.streams = streams;
    this.reader = reader;
    this.console = console;
  }

  /**
   * How an event came to be.
   *
   * @param timeline its file, or {@code -}
   * @param event its id or one of its aliases
   * @param corpus where its articles may be, or null for the files that the timeline names
   * @throws UserFileException for what is no timeline
   * @throws exchangeline.review.UnknownEventException for an event that it does not hold
   */
  EventExplanation explanation(String timeline, String event, List<Input> corpus)
      throws IOException {
    TimelineFile file = file(timeline);
    JsonField found = file.event(event);
    Set<String> ids = EventExplanation.articles(found);
    List<Input> inputs = corpus == null ? NamedArticles.here(ids) : corpus;
    Map<String, Article> articles = new NamedArticles(reader, new Notices(console)).in(inputs, ids);
    if (articles.isEmpty() && !ids.isEmpty()) {
      console.warn("no article of it found, so quotes alone: name what was read, --corpus PATH");
    }
    return EventExplanation.of(file, found, texts(articles));
  }

  private TimelineFile file(String given) throws IOException {
    if (given.equals(Input.STANDARD_INPUT)) {
      return TimelineFile.read("standard input", streams.in().readAllBytes());
    }
    try {
      return TimelineFile.read(Path.of(given));
    } catch (InvalidPathException e) {
      throw new UserFileException(given, "not a path");
    }
  }

  private static Map<String, ArticleText> texts(Map<String, Article> articles) {
    Map<String, ArticleText> texts = new TreeMap<>();
    if (!articles.isEmpty()) {
      SentenceReader reader = new SentenceReader(Models.english(), Packs.shipped());
      articles.forEach((id, article) -> texts.put(id, text(article, reader)));
    }
    return texts;
  }

  private static ArticleText text(Article article, SentenceReader reader) {
    return new ArticleText(
        article.text(), reader.sentences(article).stream().map(Sentence::span).toList());
  }
}
