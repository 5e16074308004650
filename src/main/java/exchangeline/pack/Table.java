package exchangeline.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rule data in rows: a UTF-8 resource, tab-separated, names of the columns in the first line, blank
 * lines and lines that begin with {@code #} passed over.
 */
public record Table(String file, List<Row> rows) {

  /**
   * One line of a table.
   *
   * @param file name for messages
   * @param line from 1
   * @param cells by column, never null, possibly empty
   */
  public record Row(String file, int line, Map<String, String> cells) {
    public String get(String column) {
      return cells.get(column);
    }

    /** Cells that hold several values separate them by {@code |}. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    public DataException error(String problem) {
      return new DataException(file, line, problem);
    }
  }

  /**
   * Reads {@code resource}, a path below {@code /exchangeline/}.
   *
   * @throws DataException when a column is missing or unknown, or a row has more cells than columns
   */
  public static Table read(String resource, String... columns) {
    try (InputStream in = Table.class.getResourceAsStream("/exchangeline/" + resource)) {
      if (in == null) {
        throw new DataException(resource, 0, "no such resource");
      }
      return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Table parse(String file, String text, String... columns) {
    List<Row> rows = new ArrayList<>();
    List<String> header = null;
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header == null) {
        header = List.of(cells);
        if (!header.equals(List.of(columns))) {
          throw new DataException(
              file, number, "columns are " + header + ", expected " + List.of(columns));
        }
        continue;
      }
      if (cells.length > columns.length) {
        throw new DataException(
            file, number, cells.length + " cells for " + columns.length + " columns");
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], i < cells.length ? cells[i].strip() : "");
      }
      rows.add(new Row(file, number, row));
    }
    return new Table(file, List.copyOf(rows));
  }
}
