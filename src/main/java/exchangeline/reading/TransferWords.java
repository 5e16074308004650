package exchangeline.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of the frames as they stand in a text that is not tagged yet. Immutable. */
final class TransferWords {
  /** Words within which a verb's particle follows, and those between it and its object. */
  private static final int REACH = 12;

  /**
   * What makes a form one that transfers.
   *
   * @param particles one of which must follow; empty when none need
   * @param guarded true where the stretch must speak of captivity besides
   */
  private record Need(Set<String> particles, boolean guarded) {}

  private final Map<String, List<Need>> needs = new HashMap<>();

  TransferWords(List<Frame> frames) {
    for (Frame frame : frames) {
      if (frame.kind() != Frame.Kind.ELLIPSIS) {
        Need need = need(frame);
        frame.forms().forEach(f -> needs.computeIfAbsent(f, k -> new ArrayList<>()).add(need));
      }
    }
  }

  private static Need need(Frame frame) {
    Set<String> particles = new HashSet<>();
    if (!frame.isDative()) {
      frame.particles().forEach(p -> particles.add(p.split(" ", 2)[0]));
    }
    boolean guarded = frame.guard() == Frame.Guard.CAPTIVITY || frame.guard() == Frame.Guard.SIDE;
    return new Need(Set.copyOf(particles), guarded);
  }

  /**
   * Those of some objects that stand near one of these words, which has the beginning of its
   * particle behind it.
   *
   * @param objects indices of {@code words}
   * @param words of a stretch, in lower case
   * @param captivity true where the stretch speaks of captivity
   */
  IntStream near(IntStream objects, List<String> words, boolean captivity) {
    return objects.filter(
        i ->
            IntStream.range(Math.max(0, i - REACH), Math.min(words.size(), i + REACH))
                .anyMatch(j -> isTransfer(words, j, captivity)));
  }

  /** True where one of them stands anywhere in a stretch, with its particle, guarded or not. */
  boolean in(List<String> words) {
    return IntStream.range(0, words.size()).anyMatch(i -> isTransfer(words, i, true));
  }

  private boolean isTransfer(List<String> words, int at, boolean captivity) {
    List<Need> any = needs.get(words.get(at));
    if (any == null) {
      return false;
    }
    List<String> behind = words.subList(at + 1, Math.min(words.size(), at + REACH));
    return any.stream()
        .anyMatch(
            need ->
                (captivity || !need.guarded)
                    && (need.particles.isEmpty()
                        || behind.stream().anyMatch(need.particles::contains)));
  }
}
