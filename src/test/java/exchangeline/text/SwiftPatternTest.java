package exchangeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.pack.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It finds what {@link java.util.regex.Matcher#find()} finds. */
class SwiftPatternTest {
  private static final String LETTERS = "abcde BDE.,'-–é\n12(";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc|b[a-d]{2}|[.,]",
        "(?i)\\bb(?:a|c d)?\\b",
        "\\b[ -]+\\b",
        "(?<![a-c])d|(?<!\\p{L})[\\p{Lu}é]",
        "(?<=a[,. ])b+|(?<=(?:[)]|d\\)?)e)c|(?<=^)a",
        "^(?:a|B).*",
        "[^a-c]$",
        "(?s).{3}e",
        "(?!ab|a$)a.?",
        "(?=b)\\w+|(a|b)\\1",
        "a*+b|1{1,2}(?:2|\\.)",
        "(?m)^\\W{0,2}\\d"
      })
  void inAnyText(String regex) {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      String text =
          IntStream.range(0, random.nextInt(30))
              .mapToObj(k -> LETTERS.charAt(random.nextInt(LETTERS.length())))
              .map(String::valueOf)
              .collect(Collectors.joining());
      assertThat(swift(regex, text)).as(text).isEqualTo(plain(regex, text));
    }
  }

  static Stream<String> shipped() {
    return Stream.concat(
            Table.read("lang/en/mediation.tsv", "id", "reads", "pattern", "hits", "misses")
                .rows()
                .stream(),
            Table.read("lang/en/mediation-vetoes.tsv", "id", "pattern", "hits", "misses")
                .rows()
                .stream())
        .map(row -> "(?i)(?<![a-z])(?:" + row.get("pattern") + ")(?![a-z])");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void inArticles(String regex) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        assertThat(swift(regex, text)).isEqualTo(plain(regex, text));
      }
    }
  }

  @Test
  void tellsTheFirst() {
    SwiftPattern number = SwiftPattern.of("\\d+");
    assertThat(number.first("of 12 and 30").map(MatchResult::group)).contains("12");
    assertThat(number.first("of none")).isEmpty();
    assertThat(number.isIn("30")).isTrue();
    assertThat(number.isIn("")).isFalse();
  }

  private static List<String> swift(String regex, String text) {
    return SwiftPattern.of(regex).all(text).stream().map(SwiftPatternTest::told).toList();
  }

  private static List<String> plain(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().map(SwiftPatternTest::told).toList();
  }

  private static String told(MatchResult match) {
    return match.start() + " " + match.group();
  }
}
