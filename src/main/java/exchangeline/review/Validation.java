package exchangeline.review;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import exchangeline.evaluation.UserFileException;
import exchangeline.output.TimelineSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Holds JSON against the schemas of what the program writes and reads. */
public final class Validation {
  private static final Comparator<ValidationMessage> BY_PLACE =
      Comparator.comparing((ValidationMessage m) -> m.getInstanceLocation().toString())
          .thenComparing(ValidationMessage::getMessage);

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).locale(Locale.ROOT).build();

  private static final Map<TimelineSchema, List<String>> SIGNS =
      new EnumMap<>(
          Map.of(
              TimelineSchema.TIMELINE, List.of("schemaVersion"),
              TimelineSchema.EVENT, List.of("sources", "independentSources"),
              TimelineSchema.REPORT, List.of("article", "outcome"),
              TimelineSchema.ARTICLE, List.of("sha256", "text"),
              TimelineSchema.EVAL, List.of("articles", "timeline", "errors"),
              TimelineSchema.GOLD, List.of("id", "events")));

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern LINES = Pattern.compile("(?i)\\.(?:jsonl|ndjson)$");

  private final JsonNodeReader nodes =
      JsonNodeReader.builder()
          .jsonMapper(
              JsonMapper.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                  .build())
          .locationAware()
          .build();
  private final Map<TimelineSchema, JsonSchema> schemas = new EnumMap<>(TimelineSchema.class);
  private final TimelineSchema wanted;

  /**
   * A validation.
   *
   * @param wanted the schema, or null for the one that each document looks like
   */
  public Validation(TimelineSchema wanted) {
    this.wanted = wanted;
  }

  /**
   * A fault.
   *
   * @param line on which the value begins, from 1
   * @param pointer RFC 6901, empty for the whole document
   * @param problem in words
   */
  public record Fault(int line, String pointer, String problem) {}

  /**
   * Finds the faults of a file: a document, or JSON Lines, which are read one after the other.
   *
   * @param in read instead of a file when {@code path} is {@code -}
   * @throws UserFileException when it cannot be read
   */
  public void check(String path, InputStream in, Consumer<Fault> faults) {
    Path file = Path.of(path);
    try (BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                path.equals("-") ? in : Files.newInputStream(file),
                StandardCharsets.UTF_8.newDecoder()))) {
      String first = withoutMark(text.readLine());
      if (isLine(first) || LINES.matcher(path).find()) {
        lines(first, text, faults);
      } else if (first.isEmpty() && !text.ready()) {
        faults.accept(new Fault(1, "", "is empty"));
      } else {
        check(first + "\n" + text.lines().collect(joining("\n")), 0, faults);
      }
    } catch (CharacterCodingException | UncheckedIOException e) {
      faults.accept(new Fault(1, "", "not valid UTF-8: save it as UTF-8"));
    } catch (IOException e) {
      throw new UserFileException(file, UserFileException.reason(file));
    }
  }

  /** The first line, empty for none. */
  private static String withoutMark(String first) {
    return first == null ? "" : first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first;
  }

  /** True for a whole object, of which no document with line breaks has one on its first line. */
  private static boolean isLine(String first) {
    return first.startsWith("{") && first.strip().endsWith("}");
  }

  private void lines(String first, BufferedReader lines, Consumer<Fault> faults)
      throws IOException {
    int before = 0;
    for (String line = first; line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        check(line, before, faults);
      }
      before++;
    }
  }

  private void check(String text, int linesBefore, Consumer<Fault> faults) {
    JsonNode node;
    try {
      node = nodes.readTree(text, InputFormat.JSON);
    } catch (IOException | RuntimeException e) {
      faults.accept(broken(e, linesBefore));
      return;
    }
    Optional<TimelineSchema> schema = wanted == null ? kind(node) : Optional.of(wanted);
    if (schema.isEmpty()) {
      faults.accept(
          new Fault(
              linesBefore + 1, "", "looks like nothing that has a schema: name one by --schema"));
      return;
    }
    schemas.computeIfAbsent(schema.get(), Validation::load).validate(node).stream()
        .sorted(BY_PLACE)
        .forEach(message -> faults.accept(fault(message, linesBefore)));
  }

  private static Fault fault(ValidationMessage message, int linesBefore) {
    JsonNode at = message.getInstanceNode();
    JsonLocation location = at == null ? null : JsonNodes.tokenLocationOf(at);
    return new Fault(
        linesBefore + (location == null ? 1 : location.getLineNr()),
        message.getInstanceLocation().toString(),
        message.getError());
  }

  private static Fault broken(Exception problem, int linesBefore) {
    JsonLocation location =
        problem.getCause() instanceof JsonProcessingException cause ? cause.getLocation() : null;
    return new Fault(
        linesBefore + (location == null ? 1 : location.getLineNr()),
        "",
        "not valid JSON" + (location == null ? "" : " at column " + location.getColumnNr()));
  }

  private static JsonSchema load(TimelineSchema schema) {
    return FACTORY.getSchema(schema.text(), CONFIG);
  }

  /** What a document looks like, by the fields that only it has. */
  private static Optional<TimelineSchema> kind(JsonNode node) {
    return SIGNS.entrySet().stream()
        .filter(e -> e.getValue().stream().allMatch(node::has))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
