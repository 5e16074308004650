package exchangeline.reading;

import exchangeline.reading.Count.Relation;
import exchangeline.reading.Count.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Joins "22 soldiers and 8 civilians" to one count, unless the row breaks down a count before it,
 * names two nations, or mixes the living and the dead.
 */
final class Sums {
  private static final int LONGEST_TAIL = 6;

  /** Words of "in the opposite direction". */
  private static final int ACROSS = 4;

  private final Cues cues;

  Sums(Cues cues) {
    this.cues = cues;
  }

  /**
   * The counts of a sentence, rows summed.
   *
   * @param drafts in text order
   * @param previous count before the sentence, or null
   */
  List<Count> joined(Words words, List<Draft> drafts, Count previous) {
    List<Count> counts = new ArrayList<>();
    for (int i = 1; i < drafts.size(); i++) {
      // "250 prisoners and 1,718 others who were held without charge": of the same fate.
      if (areOthers(words, drafts.get(i)) && joins(words, drafts.get(i - 1), drafts.get(i))) {
        drafts.set(i, drafts.get(i).with(Relation.NONE).with(drafts.get(i - 1).scope()));
      }
    }
    for (int i = 0; i < drafts.size(); ) {
      int end = rowEnd(words, drafts, i);
      List<Draft> row = drafts.subList(i, end);
      Count before = counts.isEmpty() ? previous : counts.get(counts.size() - 1);
      boolean led = !counts.isEmpty() && leadsIn(words, row.get(0).first() - 1);
      counts.addAll(
          row.size() == 1 ? List.of(row.get(0).count(words)) : row(words, row, before, led));
      i = end;
    }
    return counts;
  }

  private static boolean leadsIn(Words words, int before) {
    Word mark = words.at(before);
    return before >= 0 && (mark.is(":") || mark.is("–") || mark.is("("));
  }

  private List<Count> row(Words words, List<Draft> row, Count before, boolean led) {
    Relation shared = shared(row);
    List<Count> parts = row.stream().map(d -> d.count(words)).toList();
    if (shared == Relation.PART || shared == Relation.DISTRACTOR) {
      return parts.stream().map(c -> c.withRelation(shared)).toList();
    }
    boolean apart = isNations(row.get(0), row.get(1));
    if (!led
        && !apart
        && parts.size() > 2
        && isWhole(parts.get(0), parts.subList(1, parts.size()))) {
      return Stream.concat(
              Stream.of(parts.get(0)),
              parts.stream().skip(1).map(c -> c.withRelation(Relation.PART)))
          .toList();
    }
    Quantity sum = parts.stream().map(Count::quantity).reduce(Quantity::plus).orElseThrow();
    // "Three Syrians … two Danes and a Finn": as many, and others.
    boolean others = apart && before != null && isOfOthers(before, row);
    if (!others && before != null && before.quantity().best() != null && sum.best() != null) {
      int whole = before.quantity().best();
      if (whole == sum.best() || (led && whole > sum.best())) {
        return parts.stream().map(c -> c.withRelation(Relation.PART)).toList();
      }
    }
    if (!addsUp(row)) {
      return parts;
    }
    int first = row.get(0).first();
    int last = row.get(row.size() - 1).last();
    Scope scope =
        row.stream().map(Draft::scope).filter(s -> s != Scope.NONE).findFirst().orElse(Scope.NONE);
    Count head = parts.get(0);
    return List.of(
        new Count(
            words.span(first, last),
            head.number(),
            words.text(first, last),
            sum,
            reading(parts),
            scope,
            shared == Relation.CUMULATIVE ? shared : Relation.SUM,
            null,
            null,
            head.remains(),
            parts.stream().map(c -> c.withScope(scope).withRelation(Relation.NONE)).toList()));
  }

  /** True where {@code before} counts people of a nation that the row does not name. */
  private static boolean isOfOthers(Count before, List<Draft> row) {
    String nation = before.head();
    return nation != null
        && Character.isUpperCase(nation.charAt(0))
        && row.stream().noneMatch(d -> nation.equals(d.head().lemma()));
  }

  /** "eight captives, three Israelis plus five Thais": the first is the sum of the rest. */
  private static boolean isWhole(Count whole, List<Count> parts) {
    Quantity sum = parts.stream().map(Count::quantity).reduce(Quantity::plus).orElseThrow();
    return sum.isExact() && sum.equals(whole.quantity());
  }

  private static Relation shared(List<Draft> row) {
    for (Relation r : List.of(Relation.DISTRACTOR, Relation.PART, Relation.CUMULATIVE)) {
      if (row.stream().anyMatch(d -> d.is(r))) {
        return r;
      }
    }
    return Relation.NONE;
  }

  private static String reading(List<Count> parts) {
    return parts.stream()
        .map(Count::reading)
        .filter(r -> !r.equals("exact"))
        .findFirst()
        .orElse("exact");
  }

  /** Index after the last draft of the row that begins at {@code i}. */
  private int rowEnd(Words words, List<Draft> drafts, int i) {
    int end = i + 1;
    int sure = i + 1;
    while (end < drafts.size()
        && isItem(drafts.get(end - 1))
        && (isItem(drafts.get(end)) || areOthers(words, drafts.get(end)))) {
      int join = join(words, drafts.get(end - 1).last() + 1, drafts.get(end).first());
      if (join == 0 || isOfNextClause(words, drafts.get(end - 1), drafts.get(end))) {
        break;
      }
      end++;
      sure = join == 2 ? end : sure;
    }
    return sure;
  }

  /** "Got back 60 soldiers, and 40 fighters were freed": each has a verb of its own. */
  private boolean isOfNextClause(Words words, Draft one, Draft next) {
    Word before = words.at(one.first() - 1);
    // "Swapped 40 soldiers each, and the ten nuns came along": what is told of besides.
    boolean besides = one.scope() == Scope.EACH && next.scope() == Scope.NONE;
    return words.is(one.last() + 1, ",")
        && words.is(one.last() + 2, "and")
        && (besides || cues.isAt("auxiliary", words, next.last() + 1))
        && !before.isMark();
  }

  private static boolean isItem(Draft draft) {
    return draft.head().lemma() != null
        && draft.scope() != Scope.SIDE_A
        && draft.scope() != Scope.SIDE_B
        && !draft.is(Relation.ANAPHOR);
  }

  /** 2 when "and" or its like stands from {@code from} to {@code to}, 1 for a comma, 0 for else. */
  private int join(Words words, int from, int to) {
    int of = from;
    while (words.is(from, "of") && of < to && !words.is(of, ",") && !words.is(of, "and")) {
      of++;
    }
    // "20 rebels of the FARC for a captain, …": those behind "for" go the other way.
    if (of - from > LONGEST_TAIL || words.text(from, of).matches("(?s).*\\b(?:for|against)\\b.*")) {
      return 0;
    }
    if (isOthersBehind(words, from, to)) {
      return 2;
    }
    int i = words.is(of, ",") ? of + 1 : of;
    if (i == to) {
      return i > of ? 1 : 0;
    }
    return cues.at("join", words, i).filter(m -> m.last() + 1 == to).isPresent() ? 2 : 0;
  }

  private boolean joins(Words words, Draft one, Draft others) {
    return isItem(one)
        && one.is(Relation.NONE)
        && one.quantity().isExact()
        && join(words, one.last() + 1, others.first()) == 2;
  }

  /** "1,718 others": of the kind of those before. */
  private static boolean areOthers(Words words, Draft draft) {
    return draft.head().lemma() == null
        && draft.quantity().isExact()
        && words.is(draft.last(), "others")
        && IntStream.rangeClosed(draft.last() + 1, draft.last() + ACROSS)
            .noneMatch(i -> words.at(i).text().matches("other|opposite"))
        && words.is(draft.first() - 1, "and");
  }

  /** "250 prisoners who had served long terms and 1,718 others". */
  private static boolean isOthersBehind(Words words, int from, int to) {
    return to + 1 < words.size()
        && words.is(to + 1, "others")
        && to - from <= 2 * LONGEST_TAIL
        && words.is(to - 1, "and")
        && words
            .at(from)
            .text()
            .matches("who|whom|serving|held|convicted|jailed|detained|sentenced")
        && !words.text(from, to - 1).matches("(?s).*[,;:.].*");
  }

  /** "Two Danes", "a Finn": people of two nations. */
  private static boolean isNations(Draft one, Draft other) {
    String a = one.head().nation();
    String b = other.head().nation();
    return a != null && b != null && !a.equals(b);
  }

  private static boolean addsUp(List<Draft> row) {
    for (int i = 1; i < row.size(); i++) {
      HeadNoun a = row.get(i - 1).head();
      HeadNoun b = row.get(i).head();
      boolean nations = isNations(row.get(i - 1), row.get(i));
      boolean same =
          Objects.equals(a.lemma(), b.lemma()) && Objects.equals(a.category(), b.category());
      // "478 rebels and 226 prisoners of the other side"
      boolean across =
          (row.get(i - 1).scope() == Scope.ACROSS) != (row.get(i).scope() == Scope.ACROSS);
      // "Three women and 90 Palestinians": those of a nation beside people of another.
      boolean others =
          (a.nation() == null && b.nation() != null)
              || ("hostage".equals(a.lemma()) && "prisoner".equals(b.lemma()));
      if (nations || same || across || others || a.remains() != b.remains()) {
        return false;
      }
    }
    return true;
  }
}
