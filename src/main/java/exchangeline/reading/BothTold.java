package exchangeline.reading;

import exchangeline.reading.Received.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A figure that is the sum of those of the two sides behind it: "318 detainees were delivered: 249
 * flown to Sanaa, and 69 who went the other way" (coding manual, §6).
 */
final class BothTold {
  private static final Set<Kind> ONE_SIDED = EnumSet.of(Kind.SIDE, Kind.ONE, Kind.ACROSS);

  private BothTold() {}

  /** The figures of a mention, in the order of the text, such a sum as the total of both sides. */
  static List<Received> marked(List<Received> figures) {
    return figures.stream()
        .map(
            f ->
                isSum(f, figures)
                    ? new Received(null, Kind.TOTAL, f.count(), f.claimant(), "total.sides")
                    : f)
        .toList();
  }

  private static boolean isSum(Received whole, List<Received> all) {
    List<Received> behind =
        all.subList(all.indexOf(whole) + 1, all.size()).stream()
            .filter(r -> ONE_SIDED.contains(r.kind()) && r.count().quantity().isExact())
            .toList();
    if (!ONE_SIDED.contains(whole.kind()) || behind.size() != 2) {
      return false;
    }
    Received one = behind.get(0);
    Received other = behind.get(1);
    boolean sides =
        !Objects.equals(one.code(), other.code())
            || (one.code() == null && other.kind() == Kind.ACROSS);
    return sides
        && one.count().quantity().plus(other.count().quantity()).equals(whole.count().quantity());
  }
}
