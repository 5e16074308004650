package exchangeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import exchangeline.output.TimelineSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of the gold and the gold that there is; some of it stands outside the project. */
class GoldSchemaTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(TimelineSchema.GOLD.text());

  @Test
  void theGoldOfTheCorpusKeepsToTheSchema() throws IOException {
    assertValid(Path.of("src/test/resources/gold/corpus.jsonl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"real", "written"})
  void theSharedGoldKeepsToTheSchema(String set) throws IOException {
    Path file = Path.of(System.getProperty("exchangeline.shared", "../shared"), set, "gold.jsonl");
    assumeTrue(Files.exists(file), () -> "no shared gold at " + file);
    assertValid(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"events\": []}",
        "{\"id\": \"a\"}",
        "{\"id\": \"a\", \"events\": [{\"type\": \"swap\", \"parties\": []}]}",
        "{\"id\": \"a\", \"events\": [{\"type\": \"bodies\"}]}",
        "{\"id\": \"a\", \"events\": [{\"type\": \"bodies\", \"parties\": [], \"date\": \"May\"}]}",
        "{\"id\": \"a\", \"events\": [{\"type\": \"bodies\", \"parties\": [], \"total\": \"5\"}]}"
      })
  void whatTheReaderRefusesTheSchemaRefuses(String line) {
    assertThat(SCHEMA.validate(line, InputFormat.JSON)).isNotEmpty();
  }

  private static void assertValid(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).isNotEmpty();
    for (int i = 0; i < lines.size(); i++) {
      assertThat(SCHEMA.validate(lines.get(i), InputFormat.JSON))
          .as(file + ":" + (i + 1))
          .isEmpty();
    }
    assertThat(GoldReader.articles(file)).hasSameSizeAs(lines);
  }
}
