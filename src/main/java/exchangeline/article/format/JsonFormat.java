package exchangeline.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import exchangeline.article.source.Head;
import exchangeline.article.source.OversizeException;
import exchangeline.article.source.Source;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code .json}: an object that is an article, a list of such objects, an object that holds a list,
 * or several objects one after the other.
 */
final class JsonFormat implements Format {
  /** Plain names of fields that hold a list of articles. */
  private static final Set<String> LISTS =
      Set.of("articles", "items", "results", "documents", "docs", "data", "news", "entries");

  private static final Pattern BEGINNING =
      Pattern.compile("\\[?\\s*\\{\\s*\"|\\[\\s*\\]|\\{\\s*\\}");

  private final FieldNames names;

  JsonFormat(FieldNames names) {
    this.names = names;
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasSuffix("json")
        || head.mediaType().equals("application/json")
        || BEGINNING.matcher(head.text()).lookingAt();
  }

  @Override
  public Records open(Source source) throws IOException {
    return new Document(source, JsonRecord.factory(source.limits()).createParser(source.reader()));
  }

  /** The parser stands before what is to be read next. */
  private final class Document implements Records {
    private final Source source;
    private final JsonRecord records;
    private final JsonParser json;
    private JsonToken token;
    private Fields root;
    private int count;

    Document(Source source, JsonParser json) {
      this.source = source;
      this.records = new JsonRecord(names, source.limits());
      this.json = json;
    }

    @Override
    public String where() {
      return count == 0 && !json.getParsingContext().inArray()
          ? source.id()
          : source.id() + "#" + (count + 1);
    }

    @Override
    public Found next() throws IOException {
      try {
        if (token == null) {
          token = json.nextToken();
        }
        while (token != null) {
          Found found = step();
          if (found != null) {
            return found;
          }
        }
        return null;
      } catch (JsonProcessingException e) {
        throw JsonRecord.problem(e, true);
      }
    }

    /** Takes the token and all that belongs to it; what came of it, or null. */
    private Found step() throws IOException {
      if (token == JsonToken.START_OBJECT && json.getParsingContext().getParent().inRoot()) {
        root = new Fields(names);
      } else if (token == JsonToken.START_OBJECT) {
        return record();
      } else if (token == JsonToken.FIELD_NAME) {
        boolean list = LISTS.contains(FieldNames.plain(json.currentName()));
        if (json.nextToken() != JsonToken.START_ARRAY || !list) {
          records.value(json, root);
        }
      } else if (token == JsonToken.END_OBJECT) {
        return endOfRoot();
      } else if (token == JsonToken.START_ARRAY && !json.getParsingContext().getParent().inRoot()) {
        json.skipChildren();
      }
      token = json.nextToken();
      return null;
    }

    private Found record() throws IOException {
      JsonStreamContext list = json.getParsingContext().getParent();
      String id = source.id() + "#" + (count + 1);
      Found found;
      try {
        found = records.read(json).found(id, null, null);
      } catch (OversizeException e) {
        while (json.getParsingContext() != list) {
          json.nextToken();
        }
        found = new Found.Broken(id, null, e.getMessage());
      }
      count++;
      token = json.nextToken();
      return found;
    }

    /** An object is an article of its own unless it held a list of them. */
    private Found endOfRoot() throws IOException {
      boolean heldList = count > 0 && !root.hasText();
      token = json.nextToken();
      boolean alone = count == 0 && token == null;
      if (heldList) {
        return null;
      }
      count++;
      return alone
          ? root.found(source.id(), source.path(), null)
          : root.found(source.id() + "#" + count, null, null);
    }

    @Override
    public void close() throws IOException {
      json.close();
    }
  }
}
