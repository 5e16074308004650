package exchangeline.article.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import exchangeline.article.source.Head;
import exchangeline.article.source.Limits;
import exchangeline.article.source.Source;
import exchangeline.article.source.UnreadableException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** {@code .csv}, {@code .tsv}: names of the columns in the first line, then an article a row. */
final class TableFormat implements Format {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private final FieldNames names;

  TableFormat(FieldNames names) {
    this.names = names;
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasSuffix("csv", "tsv", "tab")
        || head.mediaType().equals("text/csv")
        || head.mediaType().equals("text/tab-separated-values");
  }

  @Override
  public Records open(Source source) throws IOException {
    String header = source.head().text().lines().findFirst().orElse("");
    char separator =
        SEPARATORS.stream()
            .max(Comparator.comparingLong(c -> header.chars().filter(h -> h == c).count()))
            .orElseThrow();
    Fields columns = new Fields(names);
    for (String column : header.split("[" + separator + "]", -1)) {
      columns.put(FieldNames.plain(column), "x");
    }
    if (!columns.hasText()) {
      return Records.one(
          () ->
              new Found.Nothing(
                  source.id(),
                  null,
                  "a table without a column of text (name it with --json-fields text=NAME)"));
    }
    MappingIterator<Map<String, String>> rows =
        reader(separator, source.limits()).readValues(source.reader());
    return new Rows(source, rows);
  }

  private static ObjectReader reader(char separator, Limits limits) {
    CsvFactory factory =
        CsvFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(limits.articleBytes()).build())
            .build();
    return CsvMapper.builder(factory)
        .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
        .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
        .build()
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader().withColumnSeparator(separator));
  }

  private final class Rows implements Records {
    private final Source source;
    private final MappingIterator<Map<String, String>> rows;
    private long line = 2;

    Rows(Source source, MappingIterator<Map<String, String>> rows) {
      this.source = source;
      this.rows = rows;
    }

    @Override
    public String where() {
      return source.id() + "#" + line;
    }

    @Override
    public Found next() throws IOException {
      try {
        if (!rows.hasNextValue()) {
          return null;
        }
        Fields fields = new Fields(names);
        rows.nextValue().forEach((name, value) -> fields.put(FieldNames.plain(name), value));
        Found found = fields.found(where(), null, null);
        JsonLocation end = rows.getCurrentLocation();
        line = end.getLineNr();
        return found;
      } catch (JsonProcessingException e) {
        throw new UnreadableException(
            "not a row that fits the table, or a cell longer than an article may be");
      }
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
