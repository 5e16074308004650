package exchangeline.timeline;

import java.util.List;

/**
 * The corrections of a reviewer.
 *
 * @param file name of the file in which they stand, a source of what they say
 * @param corrections in the order of the file, in which they are applied
 * @param lines of the file on which they begin, from 1, in the same order
 */
public record Review(String file, List<Correction> corrections, List<Integer> lines) {
  /** No reviewer. */
  public static final Review NONE = new Review("", List.of(), List.of());

  public Review {
    corrections = List.copyOf(corrections);
    lines = List.copyOf(lines);
  }

  /**
   * A correction and what came of it.
   *
   * @param problem why it changed nothing, or null when it did
   */
  public record Applied(Correction correction, String problem) {}
}
