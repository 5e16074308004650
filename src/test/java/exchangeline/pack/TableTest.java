package exchangeline.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void linesAreCountedWithCommentsAndBlankLines() {
    Table table = Table.parse("t.tsv", "a\tb\n# why\n\n1\t2\r\n3\t4\n", "a", "b");
    assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4, 5);
    assertThat(table.rows()).extracting(row -> row.get("b")).containsExactly("2", "4");
  }

  @Test
  void cellsThatAreLeftOutAreEmpty() {
    Table.Row row = Table.parse("t.tsv", "a\tb\n1\n", "a", "b").rows().get(0);
    assertThat(row.get("b")).isEmpty();
    assertThat(row.list("b")).isEmpty();
  }

  @Test
  void aCellOfSeveralValuesIsSplitAtTheBars() {
    Table.Row row = Table.parse("t.tsv", "a\nx|y z|\n", "a").rows().get(0);
    assertThat(row.list("a")).containsExactly("x", "y z", "");
  }

  @Test
  void anUnknownColumnIsRejectedWithItsLine() {
    assertThatThrownBy(() -> Table.parse("t.tsv", "# why\na\tc\n", "a", "b"))
        .isInstanceOf(DataException.class)
        .hasMessage("t.tsv:2: columns are [a, c], expected [a, b]");
  }

  @Test
  void aRowWithTooManyCellsIsRejectedWithItsLine() {
    assertThatThrownBy(() -> Table.parse("t.tsv", "a\tb\n1\t2\n1\t2\t3\n", "a", "b"))
        .isInstanceOf(DataException.class)
        .hasMessage("t.tsv:3: 3 cells for 2 columns");
  }

  @Test
  void aRowTellsItsPlaceInItsErrors() {
    Table.Row row = Table.parse("t.tsv", "a\n1\n", "a").rows().get(0);
    assertThat(row.error("too small")).hasMessage("t.tsv:2: too small");
  }

  @Test
  void aTableWithoutRowsIsEmpty() {
    assertThat(Table.parse("t.tsv", "a\n", "a").rows()).isEqualTo(List.of());
  }
}
