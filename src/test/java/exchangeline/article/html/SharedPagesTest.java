package exchangeline.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Real pages beside the text that people marked in them. The score is that of the public benchmark
 * of article extraction: runs of four words with multiplicity, precision and recall averaged over
 * the pages.
 */
class SharedPagesTest {
  private static final int RUN = 4;
  private static final double FLOOR = 0.97;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  @Test
  void realPagesGiveTheTextThatPeopleMarkedInThem() throws IOException {
    Path folder = Path.of(System.getProperty("exchangeline.shared", "../shared"), "html");
    assumeTrue(Files.isDirectory(folder), () -> "no real pages at " + folder);
    JsonNode truth = new JsonMapper().readTree(folder.resolve("ground-truth.json").toFile());
    List<Double> precisions = new ArrayList<>();
    List<Double> recalls = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      Map<String, Integer> marked = runs(page.getValue().path("articleBody").asText());
      Map<String, Integer> read = runs(text(folder.resolve("pages/" + page.getKey() + ".html.gz")));
      int hits =
          marked.entrySet().stream()
              .mapToInt(run -> Math.min(run.getValue(), read.getOrDefault(run.getKey(), 0)))
              .sum();
      if (!read.isEmpty()) {
        precisions.add(hits / (double) size(read));
      }
      recalls.add(hits / (double) size(marked));
    }
    double precision = mean(precisions);
    double recall = mean(recalls);
    assertThat(2 * precision * recall / (precision + recall)).isGreaterThan(FLOOR);
  }

  private static String text(Path page) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      return HtmlPage.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).text();
    }
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(words.isEmpty() ? 0 : 1, words.size() - RUN + 1); i++) {
      String run = String.join(" ", words.subList(i, Math.min(i + RUN, words.size())));
      runs.merge(run, 1, Integer::sum);
    }
    return runs;
  }

  private static int size(Map<String, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
