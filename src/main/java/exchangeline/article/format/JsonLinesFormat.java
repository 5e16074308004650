package exchangeline.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import exchangeline.article.source.Head;
import exchangeline.article.source.Lines;
import exchangeline.article.source.OversizeException;
import exchangeline.article.source.Sieve;
import exchangeline.article.source.Source;
import java.io.IOException;

/** {@code .jsonl}, {@code .ndjson}: an object a line. A broken line costs that line only. */
final class JsonLinesFormat implements Format {
  private final FieldNames names;
  private final Sieve sieve;

  JsonLinesFormat(FieldNames names, Sieve sieve) {
    this.names = names;
    this.sieve = sieve;
  }

  @Override
  public boolean recognises(Head head) {
    if (head.hasSuffix("jsonl", "ndjson", "jl")) {
      return true;
    }
    int newline = head.text().indexOf('\n');
    return newline > 0
        && head.text().startsWith("{")
        && head.text().substring(0, newline).stripTrailing().endsWith("}")
        && head.text().substring(newline).stripLeading().startsWith("{");
  }

  @Override
  public Records open(Source source) throws IOException {
    return new ObjectLines(source);
  }

  private final class ObjectLines implements Records {
    private final Source source;
    private final Lines lines;
    private final JsonFactory factory;
    private final JsonRecord records;

    ObjectLines(Source source) throws IOException {
      this.source = source;
      this.lines = new Lines(source);
      this.factory = JsonRecord.factory(source.limits());
      this.records = new JsonRecord(names, source.limits());
    }

    @Override
    public String where() {
      return source.id() + "#" + Math.max(1, lines.number());
    }

    @Override
    public Found next() throws IOException {
      byte[] line;
      try {
        do {
          line = lines.next();
          if (line == null) {
            return null;
          }
        } while (isBlank(line));
      } catch (OversizeException e) {
        return new Found.Broken(where(), null, e.getMessage());
      }
      if (!sieve.holds(line, true) && records.isPlainArticle(factory, line)) {
        return new Found.Passed(where());
      }
      String sha256 = Sha256.of(line);
      try (JsonParser json = factory.createParser(source.decode(line))) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
          return new Found.Broken(where(), sha256, "not a JSON object");
        }
        Found found = records.read(json).found(where(), null, sha256);
        return json.nextToken() == null
            ? found
            : new Found.Broken(where(), sha256, "more than one JSON object in the line");
      } catch (JsonProcessingException e) {
        return new Found.Broken(where(), sha256, JsonRecord.problem(e, false).getMessage());
      }
    }

    private static boolean isBlank(byte[] line) {
      for (byte b : line) {
        if (b > ' ' || b < 0) {
          return false;
        }
      }
      return true;
    }
  }
}
