package exchangeline.reading;

import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of a page of many matters: on a day page an item stands under the name of its conflict ("*
 * Colombian conflict", "* The rebels hand over six civilians"), and what another item tells is no
 * part of it.
 */
final class ItemLines {
  private static final Pattern ITEM = Pattern.compile("\\s*[*•·‣-]\\s+\\S(?s:.*)");

  private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?:;)\\]”\"’']\\s*");

  /** UTF-16 units of the name of a conflict. */
  private static final int HEADING = 70;

  /** Items from which on a page is taken to be one of many matters. */
  static final int MANY = 8;

  private ItemLines() {}

  /** Lines that are items. */
  static Set<Integer> of(List<Sentence> all) {
    return all.stream()
        .filter(ItemLines::opens)
        .map(Sentence::line)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True where an item of a list begins. */
  static boolean opens(Sentence sentence) {
    return ITEM.matcher(sentence.text()).matches();
  }

  private static boolean isHeading(Sentence sentence) {
    String text = sentence.text().strip();
    return opens(sentence) && text.length() < HEADING && !CLOSED.matcher(text).matches();
  }

  /**
   * Actors that each line names, those of the heading of an item included.
   *
   * @param named actors of each sentence
   */
  static Map<Integer, List<PartyRef>> parties(
      List<Sentence> all, Map<Integer, List<PartyRef>> named) {
    Map<Integer, List<PartyRef>> lines = new TreeMap<>();
    List<PartyRef> heading = List.of();
    for (Sentence sentence : all) {
      boolean item = opens(sentence);
      boolean first = !lines.containsKey(sentence.line());
      if (isHeading(sentence)) {
        heading = named.get(sentence.index());
      } else if (first && !item) {
        heading = List.of();
      }
      List<PartyRef> line = lines.computeIfAbsent(sentence.line(), k -> new ArrayList<>());
      if (first && item && !isHeading(sentence)) {
        line.addAll(heading);
      }
      line.addAll(named.get(sentence.index()));
    }
    return lines;
  }
}
