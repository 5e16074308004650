package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers the transfers of a chronology whose entries are numbered from 1 in the order of their
 * days: "1) Jan 19 – …", "2) Jan 25 – …". A ranking is in another order.
 */
final class EntryNumbers {
  private static final int FEWEST = 3;
  private static final Pattern NUMBER = Pattern.compile("^\\s*\\(?(\\d{1,2})[.)](?!\\d)");

  private EntryNumbers() {}

  /**
   * The mentions, each of a numbered entry with its number.
   *
   * @param settings of all sentences
   */
  static List<Mention> applied(List<Mention> mentions, List<Sentence> all, List<Setting> settings) {
    Map<Integer, PhaseMention> numbers = numbers(all, settings);
    List<Mention> numbered = new ArrayList<>();
    for (Mention mention : mentions) {
      PhaseMention number = numbers.get(mention.sentence());
      boolean first = mention.equals(ofEntry(mentions, mention.sentence()));
      boolean free = first && mention.phases().isEmpty();
      numbered.add(number != null && free ? mention.withPhases(List.of(number)) : mention);
    }
    return numbered;
  }

  /** What an entry tells of: the living before the dead. */
  private static Mention ofEntry(List<Mention> mentions, int sentence) {
    List<Mention> told = mentions.stream().filter(m -> m.sentence() == sentence).toList();
    return told.stream()
        .filter(m -> m.type() != EventType.BODIES)
        .findFirst()
        .orElse(told.isEmpty() ? null : told.get(0));
  }

  /** By index of the sentence; empty unless the numbers and the days both go up without a gap. */
  private static Map<Integer, PhaseMention> numbers(List<Sentence> all, List<Setting> settings) {
    Map<Integer, PhaseMention> numbers = new TreeMap<>();
    DateValue last = null;
    for (Sentence sentence : all) {
      Setting setting = settings.get(sentence.index());
      Matcher number = NUMBER.matcher(sentence.text());
      if (!setting.entry() || !number.find()) {
        continue;
      }
      int n = Integer.parseInt(number.group(1));
      DateValue date = setting.date().value();
      boolean placed = date.isPlaced() && (last == null || !date.start().isBefore(last.start()));
      if (n != numbers.size() + 1 || !placed) {
        return Map.of();
      }
      last = date;
      Span span = sentence.inArticle(number.start(1), number.end());
      String text = sentence.text().substring(number.start(1), number.end());
      numbers.put(
          sentence.index(),
          new PhaseMention(span, new PhaseRef(n, PhaseRef.EXCHANGE, null, null, false, text)));
    }
    return numbers.size() < FEWEST ? Map.of() : numbers;
  }
}
