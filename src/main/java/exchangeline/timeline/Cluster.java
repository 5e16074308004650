package exchangeline.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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
  private final Set<String> articles = new HashSet<>();
  private final Set<String> twins = new HashSet<>();
  private final Set<String> named = new TreeSet<>();
  private final SortedMap<String, NavigableSet<Integer>> figures = new TreeMap<>();

  /** One member for each way of telling the event, so that a thousand reprints cost one look. */
  private final Map<Sighting.Profile, Sighting> distinct = new LinkedHashMap<>();

  Cluster(Sighting first) {
    add(first, List.of());
  }

  /** A cluster of members of another one. */
  static Cluster of(List<Member> members) {
    Cluster cluster = new Cluster(members.get(0).sighting());
    members.stream().skip(1).forEach(m -> cluster.add(m.sighting(), m.because()));
    return cluster;
  }

  List<Member> members() {
    return members;
  }

  Sighting first() {
    return members.get(0).sighting();
  }

  /** Everyone whom a report of it names among the freed. */
  Set<String> named() {
    return named;
  }

  /** The exact figures and the numbers in series that its reports give, each as one key. */
  Set<String> told() {
    Set<String> told = new TreeSet<>();
    figures.forEach((field, all) -> all.forEach(n -> told.add(field + " " + n)));
    for (Sighting sighting : distinct.values()) {
      sighting.ordinals().forEach(o -> told.add(o.unit() + " " + o.number()));
    }
    return told;
  }

  boolean isAnchored() {
    return DateShape.of(first().date()).isAnchored();
  }

  /**
   * The strongest relation between the two, or an exclusion as soon as any pair excludes each
   * other: no chain of likenesses joins what contradicts.
   */
  Relation relate(Cluster other) {
    if (!Collections.disjoint(articles, other.articles)) {
      return Compatibility.ONE_ARTICLE;
    }
    if (!Collections.disjoint(twins, other.twins)) {
      return Compatibility.COPIES;
    }
    Compatibility.Common common =
        new Compatibility.Common(
            !Collections.disjoint(named, other.named), CountFit.of(figures, other.figures));
    Relation best = null;
    for (Sighting sighting : distinct.values()) {
      for (Sighting another : other.distinct.values()) {
        best = stronger(best, Compatibility.compare(sighting, another, common));
        if (best.kind() == Relation.Kind.EXCLUDED) {
          return best;
        }
      }
    }
    return best;
  }

  /** True when both tell the same type, sides and figures of neighbouring days. */
  boolean isLike(Cluster other) {
    return first().type() == other.first().type()
        && DateFit.of(first().date(), other.first().date()).kind() == DateFit.Kind.NEAR
        && SideFit.of(first().parties(), other.first().parties()) == SideFit.SAME
        && CountFit.of(figures, other.figures).agrees();
  }

  void add(Sighting sighting, List<String> because) {
    members.add(new Member(sighting, because));
    articles.add(sighting.article().id());
    twins.add(sighting.twin());
    named.addAll(sighting.event().named());
    sighting
        .figures()
        .forEach((field, all) -> figures.computeIfAbsent(field, k -> new TreeSet<>()).addAll(all));
    distinct.putIfAbsent(sighting.profile(), sighting);
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
    if (b.kind() == Relation.Kind.EXCLUDED) {
      return b;
    }
    int kind = b.kind().compareTo(a.kind());
    return kind < 0 || (kind == 0 && b.score() > a.score()) ? b : a;
  }
}
