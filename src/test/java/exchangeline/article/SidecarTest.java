package exchangeline.article;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.format.Packing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidecarTest {
  @TempDir Path folder;

  @Test
  void theDayIsTheOneThatIsWritten() {
    assertThat(parse("{\"published\": \"2024-04-18T23:06:00-08:00\"}").published())
        .isEqualTo(LocalDate.of(2024, 4, 18));
  }

  @Test
  void missingValuesOfAnyKindAreFine() {
    for (String json :
        List.of(
            "{}",
            "{\"title\": null, \"published\": \"None\"}",
            "{\"row\": NaN, \"title\": \" \"}",
            "{\"title\": [\"a\"], \"url\": {}}")) {
      assertThat(parse(json)).as(json).isEqualTo(Metadata.NONE);
    }
  }

  @Test
  void brokenOnesAreNamedWithTheirLine() {
    assertThat(parse("{\"a\": 1,\n\n]").warnings())
        .containsExactly("a.meta.json:3: ignored, not valid JSON");
    assertThat(parse("[]").warnings()).containsExactly("a.meta.json:1: ignored, not a JSON object");
    assertThat(parse("").warnings()).hasSize(1);
    assertThat(parse("{} {}").warnings()).hasSize(1);
    assertThat(parse("[".repeat(100_000)).warnings()).hasSize(1);
  }

  @Test
  void anUnreadableDateIsNamed() {
    assertThat(parse("{\"title\": \"A\", \"published\": \"spring\"}"))
        .isEqualTo(
            new Metadata(
                "A",
                null,
                null,
                null,
                null,
                List.of(
                    "a.meta.json: \"spring\" is not a date that can be read"
                        + " (write it as 2024-01-31)")));
  }

  @Test
  void itStandsBesideFilesOfAnySuffix() throws IOException {
    Files.writeString(folder.resolve("a b.meta.json"), "{\"title\": \"A\"}");
    for (String name : List.of("a b.txt", "a b.md", "a b")) {
      assertThat(Sidecar.of(folder.resolve(name)).title()).as(name).isEqualTo("A");
    }
    assertThat(Sidecar.of(folder.resolve("b.txt"))).isEqualTo(Metadata.NONE);
  }

  @Test
  void aFolderOfThatNameIsNamedAndPassedOver() throws IOException {
    Files.createDirectory(folder.resolve("a.meta.json"));
    assertThat(Sidecar.of(folder.resolve("a.txt")))
        .isEqualTo(Metadata.warning("a.meta.json: ignored, not a regular file"));
  }

  @Test
  void inAnArchiveItMayStandBeforeOrBehindItsArticle() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a/one.meta.json", titled("One"));
    files.put("a/two.html", bytes("<p>They came home on Monday, she said."));
    files.put("b/two.txt", bytes("They came home on Monday."));
    files.put("one.txt", bytes("They came home on Monday."));
    files.put("lines.jsonl", bytes("{\"text\": \"They came home.\"}\n".repeat(2)));
    files.put("a/one.txt.gz", Packing.gzip(bytes("They came home on Monday.")));
    files.put("a/two.meta.json", titled("Two"));
    files.put("lines.meta.json", titled("Lines"));
    for (byte[] archive :
        List.of(Packing.zip(files), Packing.tar(files), Packing.gzip(Packing.tar(files)))) {
      assertThat(titles(archive))
          .containsOnly(
              Map.entry("x!a/two.html", "Two"),
              Map.entry("x!b/two.txt", "none"),
              Map.entry("x!one.txt", "none"),
              Map.entry("x!lines.jsonl#1", "Lines"),
              Map.entry("x!lines.jsonl#2", "Lines"),
              Map.entry("x!a/one.txt.gz", "One"));
    }
  }

  @Test
  void itStaysWithItsArticleWhenTheNextIsFoundBeforeThatIsReadToItsEnd() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("one.meta.json", titled("One"));
    files.put("one.txt", bytes("They came home on Monday."));
    files.put("two.txt", bytes("They came home on Monday."));
    Path archive = Files.write(folder.resolve("x.zip"), Packing.zip(files));
    ArticleReader reader = new ArticleReader(InputStream.nullInputStream(), ReadOptions.DEFAULT);
    try (Outcomes outcomes = reader.read(new Input("x.zip", archive, true))) {
      Supplier<ReadOutcome> one = outcomes.later();
      Supplier<ReadOutcome> two = outcomes.later();
      assertThat(outcomes.hasNext()).isFalse();
      assertThat(((ReadOutcome.Read) one.get()).article().title()).isEqualTo("One");
      assertThat(((ReadOutcome.Read) two.get()).article().title()).isNull();
    }
  }

  @Test
  void inAnArchiveItServesTheArchivesInIt() {
    byte[] inner = Packing.zip(Map.of("a.txt", bytes("They came home on Monday.")));
    Map<String, byte[]> outer = new LinkedHashMap<>();
    outer.put("b.zip", inner);
    outer.put("b.meta.json", titled("Outer"));
    assertThat(titles(Packing.zip(outer))).containsOnly(Map.entry("x!b.zip!a.txt", "Outer"));
  }

  /** Of the articles of an archive, by id. */
  private static Map<String, String> titles(byte[] archive) {
    ArticleReader reader = new ArticleReader(InputStream.nullInputStream(), ReadOptions.DEFAULT);
    return reader.read("x", archive).stream()
        .map(outcome -> ((ReadOutcome.Read) outcome).article())
        .collect(
            Collectors.toMap(
                Article::id, article -> article.title() == null ? "none" : article.title()));
  }

  private static byte[] titled(String title) {
    return bytes("{\"title\": \"" + title + "\"}");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Metadata parse(String json) {
    return Sidecar.parse("a.meta.json", bytes(json));
  }
}
