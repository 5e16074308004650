package exchangeline.review;

import exchangeline.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Lines for people, {@value #WIDTH} columns wide where they can be wrapped. */
final class Sheet {
  private static final int WIDTH = 100;
  private static final int NAMES = 15;

  private final List<String> lines = new ArrayList<>();
  private final Marker marker;

  Sheet(Marker marker) {
    this.marker = marker;
  }

  /** The lines, without line ends. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  void blank() {
    lines.add("");
  }

  void title(String words) {
    lines.add(marker.title(words));
  }

  /** A line that stays one, however long. */
  void line(int indent, String words) {
    lines.add(" ".repeat(indent) + Marker.printable(words));
  }

  void paragraph(int indent, String text) {
    paragraph(indent, text, List.of());
  }

  void paragraph(int indent, String text, List<Span> marks) {
    marker
        .wrapped(text, marks, WIDTH - indent)
        .forEach(line -> lines.add(" ".repeat(indent) + line));
  }

  /** A name and what goes by it; nothing for null. */
  void entry(String name, String value) {
    if (value == null) {
      return;
    }
    String head = "  " + name + " ".repeat(Math.max(1, NAMES - 2 - name.length()));
    for (String line : marker.wrapped(value, List.of(), WIDTH - NAMES)) {
      lines.add(head + line);
      head = " ".repeat(NAMES);
    }
  }
}
