package exchangeline.reading;

import exchangeline.pack.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Phrases of a language by what they tell, from a table with the columns {@value #COLUMNS}. In a
 * phrase every word and hyphen stands apart by a space, and {@code #} stands for any number; a word
 * of {@code notAfter} right before a phrase undoes it.
 */
final class Cues {
  static final String COLUMNS = "kind phrases value notAfter hits misses";

  // By word and kind: most words open no phrase of any kind.
  private final Map<String, Map<String, List<Cue>>> byFirst = new HashMap<>();
  private final Map<String, Map<String, List<Cue>>> byLast = new HashMap<>();

  /**
   * Reads a resource below {@code /exchangeline/}.
   *
   * @throws exchangeline.pack.DataException when a kind is not one of {@code kinds}, a phrase
   *     stands twice in a kind, or a row lacks an example
   */
  static Cues read(String resource, Set<String> kinds) {
    return read(resource, kinds, row -> true);
  }

  /** As {@link #read(String, Set)}, of the rows that {@code kept} takes. */
  static Cues read(String resource, Set<String> kinds, Predicate<Table.Row> kept) {
    Cues cues = new Cues();
    for (Table.Row row : Table.read(resource, COLUMNS.split(" ")).rows()) {
      String kind = row.get("kind");
      if (!kinds.contains(kind)) {
        throw row.error("kind \"" + kind + "\" is none of " + kinds.stream().sorted().toList());
      }
      if (row.get("hits").isEmpty() || row.get("misses").isEmpty()) {
        throw row.error("needs a sentence under hits and one under misses");
      }
      for (String phrase : kept.test(row) ? row.list("phrases") : List.<String>of()) {
        List<String> words = List.of(phrase.split(" "));
        if (!cues.add(new Cue(kind, words, row.get("value"), Set.copyOf(row.list("notAfter"))))) {
          throw row.error("\"" + phrase + "\" stands twice as " + kind);
        }
      }
    }
    Comparator<Cue> longestFirst = Comparator.comparing((Cue c) -> c.words.size()).reversed();
    for (var index : List.of(cues.byFirst, cues.byLast)) {
      index.values().forEach(words -> words.values().forEach(list -> list.sort(longestFirst)));
    }
    return cues;
  }

  private boolean add(Cue cue) {
    List<Cue> first = list(byFirst, cue, cue.words.get(0));
    boolean isNew = first.stream().noneMatch(c -> c.words.equals(cue.words));
    first.add(cue);
    list(byLast, cue, cue.words.get(cue.words.size() - 1)).add(cue);
    return isNew;
  }

  private static List<Cue> list(Map<String, Map<String, List<Cue>>> index, Cue cue, String word) {
    return index
        .computeIfAbsent(word, w -> new HashMap<>())
        .computeIfAbsent(cue.kind, kind -> new ArrayList<>());
  }

  /** The longest phrase of {@code kind} that begins at the word {@code i}. */
  Optional<Match> at(String kind, Words words, int i) {
    for (Cue cue : candidates(byFirst, kind, words.at(i))) {
      if (cue.isAt(words, i)) {
        return Optional.of(new Match(i, i + cue.words.size() - 1, cue.value));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase of {@code kind} that ends with the word {@code i}. */
  Optional<Match> endingAt(String kind, Words words, int i) {
    return candidates(byLast, kind, words.at(i)).stream()
        .filter(cue -> cue.isAt(words, i - cue.words.size() + 1))
        .map(cue -> new Match(i - cue.words.size() + 1, i, cue.value))
        .findFirst();
  }

  boolean isAt(String kind, Words words, int i) {
    return at(kind, words, i).isPresent();
  }

  /** The first phrase of {@code kind} that begins in {@code from..to}, both included. */
  Optional<Match> within(String kind, Words words, int from, int to) {
    for (int i = Math.max(from, 0); i <= Math.min(to, words.size() - 1); i++) {
      Optional<Match> match = at(kind, words, i);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static List<Cue> candidates(
      Map<String, Map<String, List<Cue>>> index, String kind, Word word) {
    String key = word.isCardinal() ? "#" : word.text();
    Map<String, List<Cue>> kinds = index.get(key);
    return kinds == null ? List.of() : kinds.getOrDefault(kind, List.of());
  }

  /** Where a phrase stands: first and last word, both included. */
  record Match(int first, int last, String value) {}

  private record Cue(String kind, List<String> words, String value, Set<String> notAfter) {
    boolean isAt(Words in, int i) {
      if (notAfter.contains(in.at(i - 1).text())) {
        return false;
      }
      for (int k = 0; k < words.size(); k++) {
        Word word = in.at(i + k);
        if (!(words.get(k).equals("#") ? word.isCardinal() : word.is(words.get(k)))) {
          return false;
        }
      }
      return true;
    }
  }
}
