package exchangeline.timeline;

import java.util.ArrayList;
import java.util.List;

/** Sightings that are taken for one event, while events are being formed. */
final class Cluster {

  /**
   * One of them.
   *
   * @param because why it joined; empty for the first
   */
  record Member(Sighting sighting, List<String> because) {
    Member {
      because = List.copyOf(because);
    }
  }

  private final List<Member> members = new ArrayList<>();

  Cluster(Sighting first) {
    members.add(new Member(first, List.of()));
  }

  List<Member> members() {
    return members;
  }

  Sighting first() {
    return members.get(0).sighting();
  }

  boolean isAnchored() {
    return DateShape.of(first().date()).isAnchored();
  }

  /**
   * The strongest relation between the two, or an exclusion as soon as any pair excludes each
   * other: no chain of likenesses joins what contradicts.
   */
  Relation relate(Cluster other) {
    Relation best = null;
    for (Member member : other.members) {
      Relation relation = relate(member.sighting());
      if (relation.kind() == Relation.Kind.EXCLUDED) {
        return relation;
      }
      best = stronger(best, relation);
    }
    return best;
  }

  Relation relate(Sighting sighting) {
    Relation best = null;
    for (Member member : members) {
      Relation relation = Compatibility.relate(member.sighting(), sighting);
      if (relation.kind() == Relation.Kind.EXCLUDED) {
        return relation;
      }
      best = stronger(best, relation);
    }
    return best;
  }

  void add(Sighting sighting, List<String> because) {
    members.add(new Member(sighting, because));
  }

  void addAll(Cluster other, List<String> because) {
    for (Member member : other.members) {
      add(member.sighting(), member.because().isEmpty() ? because : member.because());
    }
  }

  private static Relation stronger(Relation a, Relation b) {
    if (a == null) {
      return b;
    }
    int kind = b.kind().compareTo(a.kind());
    return kind < 0 || (kind == 0 && b.score() > a.score()) ? b : a;
  }
}
