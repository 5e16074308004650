package exchangeline.timeline;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Values and the independent sources that give them; copies of one story are one source.
 *
 * @param <T> kind of value
 */
final class Votes<T> {
  private final SortedMap<T, Set<String>> sources;

  /** Values that {@code order} holds equal are one; at a tie of sources its first wins. */
  Votes(Comparator<? super T> order) {
    sources = new TreeMap<>(order);
  }

  void add(T value, String source) {
    sources.computeIfAbsent(value, key -> new TreeSet<>()).add(source);
  }

  int of(T value) {
    return sources.getOrDefault(value, Set.of()).size();
  }

  Optional<T> winner() {
    T winner = null;
    for (Map.Entry<T, Set<String>> entry : sources.entrySet()) {
      if (winner == null || entry.getValue().size() > of(winner)) {
        winner = entry.getKey();
      }
    }
    return Optional.ofNullable(winner);
  }
}
