package exchangeline.timeline;

import exchangeline.reading.Quantity;
import exchangeline.report.Claim;
import exchangeline.report.SideCount;
import java.util.ArrayList;
import java.util.List;

/**
 * One figure that one article gives for one field.
 *
 * @param quantity the figure
 * @param claimant who says so in the text, or null for the outlet itself
 * @param sighting where it stands
 * @param own true for the figure that the article as a whole settles on
 */
record Figure(Quantity quantity, String claimant, Sighting sighting, boolean own) {

  static final String RECEIVED = "count.received.";
  static final String TOTAL = "count.total";

  /** All figures for what {@code side} got back, in the order of the sightings and claims. */
  static List<Figure> received(List<Sighting> sightings, String side) {
    List<Figure> figures = new ArrayList<>();
    for (Sighting sighting : sightings) {
      SideCount count = sighting.event().count().received().get(side);
      figures.addAll(of(sighting, count == null ? null : count.quantity(), RECEIVED + side));
    }
    return figures;
  }

  /** All totals that words state; a sum that the program made is none. */
  static List<Figure> totals(List<Sighting> sightings) {
    List<Figure> figures = new ArrayList<>();
    for (Sighting sighting : sightings) {
      boolean stated =
          sighting.event().claims().stream()
              .anyMatch(c -> c.field().equals(TOTAL) && c.derivation() == null);
      figures.addAll(of(sighting, stated ? sighting.event().count().total() : null, TOTAL));
    }
    return figures;
  }

  /** Who stands for the figure: the claimant, else the outlet, else the article. */
  String spokenBy() {
    if (claimant != null) {
      return claimant;
    }
    String outlet = sighting.outlet();
    return outlet == null ? sighting.article().id() : outlet;
  }

  private static List<Figure> of(Sighting sighting, Quantity settled, String field) {
    List<Figure> figures = new ArrayList<>();
    for (Claim claim : sighting.event().claims()) {
      if (!claim.field().equals(field) || !(claim.value() instanceof Integer)) {
        continue;
      }
      int value = (Integer) claim.value();
      if (settled != null && (settled.best() == null || settled.best() == value)) {
        figures.add(new Figure(settled, claim.claimant(), sighting, true));
      } else if (claim.derivation() == null && isPlain(claim.reading())) {
        figures.add(new Figure(Quantity.exact(value), claim.claimant(), sighting, false));
      }
    }
    if (settled != null && figures.stream().noneMatch(Figure::own)) {
      figures.add(new Figure(settled, null, sighting, true));
    }
    return figures;
  }

  /** True for a figure that is to be understood as it stands. */
  static boolean isPlain(String reading) {
    return reading == null || reading.equals("exact") || reading.equals("each");
  }
}
