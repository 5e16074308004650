package exchangeline.report;

import exchangeline.reading.Received;
import exchangeline.reading.Received.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures that the text divides among several nations. */
final class NationalShares {
  private NationalShares() {}

  /** "The rebels freed ten: five Danes, three Finns and two Poles": none of them all ten. */
  static List<Received> of(int i, List<Received> figures) {
    Received whole = figures.get(i);
    List<Received> shares =
        figures.subList(i + 1, figures.size()).stream()
            .takeWhile(r -> r.kind() == Kind.PART && r.rule().equals("part.owner"))
            .filter(r -> r.count().quantity().isExact())
            .toList();
    boolean divided = addUp(shares, whole) && sidesOf(shares) == shares.size();
    return divided && !whole.rule().startsWith("owner") ? shares : List.of();
  }

  /** "17 captives are free" above "17 captives, 14 Danes and three Finns": the same 17. */
  static Set<String> wholes(List<Received> figures) {
    return IntStream.range(0, figures.size())
        .filter(i -> figures.get(i).kind() == Kind.SIDE && !of(i, figures).isEmpty())
        .mapToObj(i -> key(figures.get(i)))
        .collect(Collectors.toSet());
  }

  static String key(Received figure) {
    return figure.code() + " " + Tally.best(figure);
  }

  /** True for several shares that make up the whole. */
  static boolean addUp(List<Received> shares, Received whole) {
    Integer n = Tally.best(whole);
    return n != null && shares.size() > 1 && shares.stream().mapToInt(Tally::best).sum() == n;
  }

  static long sidesOf(List<Received> shares) {
    return shares.stream().map(Received::code).distinct().count();
  }
}
