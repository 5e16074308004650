package exchangeline.timeline;

import exchangeline.report.Announcement;
import exchangeline.report.CumulativeTotal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The actors that a timeline speaks of. */
final class Actors {
  private Actors() {}

  /** Code → name, for the codes that occur. */
  static SortedMap<String, String> named(
      List<Event> events,
      List<LinkedAnnouncement> announcements,
      List<CumulativeTotal> totals,
      Map<String, String> names) {
    TreeSet<String> codes = new TreeSet<>();
    for (Event event : events) {
      codes.addAll(event.parties());
      codes.addAll(event.mediators());
      codes.addAll(event.count().received().keySet());
    }
    for (LinkedAnnouncement linked : announcements) {
      Announcement announcement = linked.announcement();
      codes.addAll(announcement.parties());
      codes.addAll(announcement.count().received().keySet());
    }
    for (CumulativeTotal total : totals) {
      if (total.party() != null) {
        codes.add(total.party());
      }
    }
    SortedMap<String, String> named = new TreeMap<>();
    codes.forEach(code -> named.put(code, names.getOrDefault(code, code)));
    return named;
  }
}
