package exchangeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who has spoken so far: "the ministry said" means the ministry named before. */
final class Speakers {
  private final List<Claimant> named = new ArrayList<>();

  /** The claimants of the next sentence, those called by a bare noun under their names. */
  List<Claimant> resolved(List<Claimant> found) {
    List<Claimant> resolved = found.stream().map(this::resolved).toList();
    resolved.stream().filter(c -> !isBare(c)).forEach(named::add);
    return resolved;
  }

  private Claimant resolved(Claimant claimant) {
    if (!isBare(claimant)) {
      return claimant;
    }
    Claimant last = null;
    for (Claimant earlier : named) {
      String name = earlier.name().toLowerCase(Locale.ROOT);
      last = name.endsWith(" " + claimant.name()) ? earlier : last;
    }
    return last == null
        ? claimant
        : new Claimant(last.name(), last.code(), claimant.span(), claimant.verb());
  }

  /** "Ministry", "spokesman". */
  private static boolean isBare(Claimant claimant) {
    return claimant.name().matches("\\p{Ll}+");
  }
}
