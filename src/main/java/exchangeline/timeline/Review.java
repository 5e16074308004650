package exchangeline.timeline;

import java.util.List;

/**
 * The corrections of a reviewer.
 *
 * @param file name of the file in which they stand, a source of what they say
 * @param corrections in the order of the file, in which they are applied
 */
public record Review(String file, List<Correction> corrections) {
  /** No reviewer. */
  public static final Review NONE = new Review("", List.of());

  public Review {
    corrections = List.copyOf(corrections);
  }

  /**
   * A correction and what came of it.
   *
   * @param problem why it changed nothing, or null when it did
   */
  public record Applied(Correction correction, String problem) {}
}
