package exchangeline.reading;

import java.util.List;
import java.util.Optional;

/** "Government prisoners", "captives of the rebels", where one side is a state, one a group. */
final class SideKind {
  private SideKind() {}

  /** The side whose people the words call so. */
  static Optional<String> of(Sides sides, String words) {
    List<String> groups = sides.codes().stream().filter(sides.packs()::isGroup).toList();
    if (sides.codes().size() != 2 || groups.size() != 1) {
      return Optional.empty();
    }
    if (words.matches("(?s).*\\b(captives|hostages)( \\|)? of .*\\b(rebels?|insurgents?)\\b.*")) {
      return sides.opposite(groups.get(0));
    }
    if (words.matches("(?s).*\\b(rebels?|insurgents?)\\b.*")) {
      return Optional.of(groups.get(0));
    }
    // "22 women in government jails" are the other side's.
    if (words.matches(
        "(?s).*\\bin (the )?government\\b.*\\b(jails?|prisons?|custody|detention|hands)\\b.*")) {
      return Optional.of(groups.get(0));
    }
    // "From the government-held port" says where, not who.
    return words.matches("(?s).*\\bgovernment\\b(?! -).*")
        ? sides.opposite(groups.get(0))
        : Optional.empty();
  }
}
