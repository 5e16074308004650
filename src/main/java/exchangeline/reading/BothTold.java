package exchangeline.reading;

import exchangeline.reading.Received.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A figure that is the sum of those of the two sides behind it: "318 detainees were delivered: 249
 * flown to Sanaa, and 69 who went the other way" (coding manual, §6).
 */
final class BothTold {
  private static final Set<Kind> ONE_SIDED = EnumSet.of(Kind.SIDE, Kind.ONE, Kind.ACROSS);

  private BothTold() {}

  /** The figures of a mention, in the order of the text, such a sum as the total of both sides. */
  static List<Received> marked(List<Received> told, Sides sides) {
    List<Received> figures =
        told.stream().map(f -> isShare(f, told, sides) ? f.of(f.code()) : f).toList();
    return figures.stream()
        .map(
            f ->
                isSum(f, figures)
                    ? new Received(null, Kind.TOTAL, f.count(), f.claimant(), "total.sides")
                    : f)
        .toList();
  }

  /** "869 were freed, 706 of them Houthis and 163 loyal to the government": of each side. */
  private static boolean isShare(Received part, List<Received> all, Sides sides) {
    List<Received> parts =
        all.stream().filter(r -> r.kind() == Kind.PART && r.code() != null).toList();
    return parts.size() == 2
        && parts.contains(part)
        && sides
            .opposite(parts.get(0).code())
            .map(sides::countedAs)
            .equals(Optional.of(parts.get(1).code()))
        && all.stream()
            .filter(r -> ONE_SIDED.contains(r.kind()))
            .map(r -> r.count().quantity())
            .anyMatch(
                parts.get(0).count().quantity().plus(parts.get(1).count().quantity())::equals);
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

  /** True where both sides got people back, or each as many. */
  static boolean areBothWays(List<Received> figures, Sides sides) {
    List<String> got = Received.sides(figures);
    boolean opposite =
        got.size() == 2
            && sides.opposite(got.get(0)).map(sides::countedAs).equals(Optional.of(got.get(1)));
    return opposite || figures.stream().anyMatch(r -> r.kind() == Received.Kind.EACH);
  }
}
