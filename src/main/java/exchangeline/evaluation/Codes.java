package exchangeline.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets and maps of actors' codes, which are equal in any case: {@code rus} is {@code RUS}. */
final class Codes {
  private Codes() {}

  static SortedSet<String> set(Collection<String> codes) {
    SortedSet<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(codes);
    return Collections.unmodifiableSortedSet(set);
  }

  static <V> SortedMap<String, V> map() {
    return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  }

  static SortedSet<String> without(SortedSet<String> codes, Collection<String> others) {
    SortedSet<String> gone = set(others);
    return set(codes.stream().filter(code -> !gone.contains(code)).toList());
  }

  static boolean overlap(SortedSet<String> some, SortedSet<String> others) {
    return !Collections.disjoint(some, others);
  }
}
