package exchangeline.report;

import exchangeline.reading.Mention;
import exchangeline.reading.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Figures without a verb behind a transfer that is still to come: they are its own. */
final class Foreseen {
  private static final Set<Status> TO_COME = Set.of(Status.PLANNED, Status.AGREED, Status.OFFERED);

  private Foreseen() {}

  /**
   * The mentions, those of which no word says that they took place with the status of the one right
   * before: "Some 900 would be exchanged, said one side. The other was exact: 500 for 400".
   */
  static List<Mention> applied(List<Mention> mentions) {
    List<Mention> read = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention before = read.isEmpty() ? mention : read.get(read.size() - 1);
      boolean follows =
          mention.sentence() - before.sentence() == 1 && TO_COME.contains(before.status());
      boolean open =
          !mention.stated()
              && mention.status().tookPlace()
              && mention.date() == null
              && !mention.figures().isEmpty();
      read.add(follows && open ? mention.withStatus(before.status()) : mention);
    }
    return read;
  }
}
