package exchangeline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

  private static Metadata parse(String json) {
    return Sidecar.parse("a.meta.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
