package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the tests of the finders share: sentences at an offset, a few demonyms, tables. */
final class TestSentence {
  static final int OFFSET = 1_000;
  private static final Set<String> DEMONYMS =
      Set.of(
          "American",
          "Armenian",
          "Azerbaijani",
          "Colombian",
          "Filipino",
          "German",
          "Houthi",
          "Iranian",
          "Israeli",
          "Kurdish",
          "Palestinian",
          "Russian",
          "Sudanese",
          "Syrian",
          "Thai",
          "Ukrainian",
          "Yemeni",
          "Azovstal",
          "Hamas");

  private TestSentence() {}

  static Predicate<String> demonyms() {
    return word -> DEMONYMS.contains(word) || DEMONYMS.contains(word.replaceAll("s$", ""));
  }

  static Sentence of(String text) {
    return new Sentence(0, 0, 0, new Span(OFFSET, OFFSET + text.length()), text);
  }

  /** Rows of a table below {@code /tables}, without header, comments and blank lines. */
  static List<String[]> table(String name) {
    try (InputStream in = TestSentence.class.getResourceAsStream("/tables/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n"))
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
