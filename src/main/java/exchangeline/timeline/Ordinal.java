package exchangeline.timeline;

import exchangeline.reading.PhaseRef;
import exchangeline.report.Claim;
import exchangeline.report.ReportedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A number that someone gives an event.
 *
 * @param unit exchange, phase, stage, day or round
 * @param scope key of what is counted, or null
 * @param number from 1
 * @param claimant who counts: one named in the text, else the outlet; null when unknown
 */
record Ordinal(String unit, String scope, int number, String claimant) {

  /** The numbers of an event as an outlet reports it, one for each claimant. */
  static List<Ordinal> of(ReportedEvent event, String outlet) {
    List<Ordinal> ordinals = new ArrayList<>();
    for (PhaseRef phase : event.phases()) {
      String scope = Scope.key(phase.scope());
      List<String> claimants =
          event.claims().stream()
              .filter(c -> c.field().equals("phases") && isOf(c, phase))
              .map(c -> c.claimant() == null ? outlet : c.claimant())
              .distinct()
              .toList();
      for (String claimant : claimants) {
        ordinals.add(new Ordinal(phase.unit(), scope, phase.ordinal(), claimant));
      }
      if (claimants.isEmpty()) {
        ordinals.add(new Ordinal(phase.unit(), scope, phase.ordinal(), outlet));
      }
    }
    return List.copyOf(ordinals);
  }

  /** In words how the same counter numbers the two differently, or null when it does not. */
  static String contradiction(List<Ordinal> a, List<Ordinal> b) {
    for (Ordinal x : a) {
      for (Ordinal y : b) {
        if (x.counts(y) && x.number != y.number && !anyShared(x, a, b)) {
          return x.unit
              + " "
              + x.number
              + " against "
              + y.number
              + ", both counted by "
              + x.claimant;
        }
      }
    }
    return null;
  }

  /** True when both have the same number of the same unit, by one claimant or in one scope. */
  static boolean shared(List<Ordinal> a, List<Ordinal> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::names));
  }

  private static boolean anyShared(Ordinal key, List<Ordinal> a, List<Ordinal> b) {
    return a.stream()
        .filter(key::counts)
        .anyMatch(x -> b.stream().anyMatch(y -> x.counts(y) && x.number == y.number));
  }

  private boolean counts(Ordinal other) {
    return claimant != null
        && claimant.equals(other.claimant)
        && unit.equals(other.unit)
        && Objects.equals(scope, other.scope);
  }

  /** The number {@code by} further on in the same series. */
  Ordinal next(int by) {
    return new Ordinal(unit, scope, number + by, claimant);
  }

  /** True when the other is the same number of the same series. */
  boolean names(Ordinal other) {
    if (number != other.number || !unit.equals(other.unit)) {
      return false;
    }
    boolean sameScope = scope != null && scope.equals(other.scope);
    boolean numbersWholes = unit.equals("exchange") || unit.equals("phase");
    return sameScope || (numbersWholes && counts(other));
  }

  private static boolean isOf(Claim claim, PhaseRef phase) {
    return Integer.valueOf(phase.ordinal()).equals(claim.value())
        || (claim.quote() != null && claim.quote().equals(phase.text()));
  }
}
