package exchangeline.reading;

import exchangeline.reading.Count.Relation;
import exchangeline.reading.Count.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Counts the single person in a row with a figure: "three soldiers and a police officer", "two
 * Danes, a Finn and a Pole", "a nurse and two drivers". A lone "a soldier" is no figure.
 */
final class Singles {
  /** Words from "a" to the noun at most. */
  private static final int LONGEST = 8;

  private final Cues cues;
  private final HeadFinder heads;

  Singles(Cues cues, HeadFinder heads) {
    this.cues = cues;
    this.heads = heads;
  }

  /** The drafts with those of single persons beside them, in the order of the text. */
  List<Draft> joined(Words words, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Draft draft : drafts) {
      if (isItem(draft)) {
        List<Draft> behind = behind(words, draft);
        all.addAll(behind);
        all.addAll(before(words, draft, !behind.isEmpty()));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (isArticle(words, i) && !isIn(all, i)) {
        all.addAll(row(words, i, drafts));
      }
    }
    all.sort(Comparator.comparingInt(Draft::first));
    return all;
  }

  private static boolean isIn(List<Draft> drafts, int word) {
    return drafts.stream().anyMatch(d -> d.first() <= word && word <= d.last());
  }

  /**
   * "A general, a corporal and a lawyer": three or more, none of them with a number; "two hostages
   * – an American and a Briton": as many as the figure before, and whose they are. Else those of a
   * figure before are told of without adding to it.
   */
  private List<Draft> row(Words words, int article, List<Draft> drafts) {
    List<Draft> row = new ArrayList<>();
    int before = words.at(article - 1).isMark() ? article - 2 : article - 1;
    Optional<Draft> first = single(words, article);
    List<Draft> behind = first.map(d -> behind(words, d)).orElse(List.of());
    List<Draft> whole =
        drafts.stream()
            .filter(d -> d.last() < article)
            .filter(d -> d.quantity().equals(Quantity.exact(behind.size() + 1)))
            .toList();
    boolean nations =
        first.filter(d -> d.head().nation() != null).isPresent()
            && behind.stream().allMatch(d -> d.head().nation() != null);
    boolean apposed = nations && whole.stream().anyMatch(d -> d.last() == before);
    if (apposed ? !behind.isEmpty() : whole.isEmpty() && behind.size() > 1) {
      row.add(first.get());
      row.addAll(behind);
    }
    return row;
  }

  private static boolean isItem(Draft draft) {
    return draft.head().lemma() != null
        && draft.scope() == Scope.NONE
        && draft.is(Relation.NONE)
        && draft.quantity().isExact()
        && !draft.numeral().isOne();
  }

  /** Those behind a figure, up to the one behind "and": without it commas make no row. */
  private List<Draft> behind(Words words, Draft draft) {
    List<Draft> row = new ArrayList<>();
    int next = draft.last() + 1;
    while (true) {
      Optional<Cues.Match> and = cues.at("join", words, words.is(next, ",") ? next + 1 : next);
      int start = and.map(m -> m.last() + 1).orElse(words.is(next, ",") ? next + 1 : -1);
      Optional<Draft> single =
          single(words, start)
              .map(
                  d ->
                      isOfRemains(words, draft) ? d.with(d.head().asRemains(d.head().lemma())) : d);
      if (single.isEmpty()) {
        return List.of();
      }
      row.add(single.get());
      if (and.isPresent() || isTitle(words)) {
        return row;
      }
      next = single.get().last() + 1;
    }
  }

  /**
   * "A Dane and two Austrians", "a Dane, a Finn and two Austrians".
   *
   * @param row true where more follow: "a Dane, two Austrians and a Finn"
   */
  private List<Draft> before(Words words, Draft draft, boolean row) {
    List<Draft> found = new ArrayList<>();
    int mark = draft.first() - 1;
    boolean joined = row;
    while (words.is(mark, "and") || (joined && words.is(mark, ","))) {
      Optional<Draft> single = endingBefore(words, mark);
      if (single.isEmpty()) {
        break;
      }
      found.add(single.get());
      mark = single.get().first() - 1;
      joined = true;
    }
    return found;
  }

  private Optional<Draft> endingBefore(Words words, int mark) {
    for (int i = mark - 2; i >= Math.max(0, mark - LONGEST); i--) {
      boolean opens =
          i == 0
              || words.at(i - 1).isMark()
              || words.at(i - 1).kind() == Word.Kind.DATE
              || cues.isAt("function", words, i - 1);
      if (isArticle(words, i)) {
        return opens || cues.isAt("transfer", words, i - 1)
            ? single(words, i).filter(d -> d.last() == mark - 1)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Headlines drop the article: "three soldiers, policeman". */
  private static boolean isTitle(Words words) {
    return !words.sentence().text().strip().endsWith(".");
  }

  private static boolean isArticle(Words words, int i) {
    return words.is(i, "a") || words.is(i, "an");
  }

  private Optional<Draft> single(Words words, int article) {
    boolean bare = isTitle(words) && words.is(article - 1, ",");
    if (!isArticle(words, article) && !bare) {
      return Optional.empty();
    }
    Numeral one = new Numeral(article, article, article, article, Quantity.exact(1), "exact");
    return heads
        .from(words, isArticle(words, article) ? article + 1 : article, true)
        .filter(head -> isArticle(words, article) || !words.raw(head.last()).endsWith("s"))
        .filter(head -> !isSpeaker(words, head.last() + 1))
        .map(head -> from(words, head))
        .map(head -> Draft.of(one, head));
  }

  /** "The bodies of two guards and a nurse"; not "two dead guards and a nurse". */
  private boolean isOfRemains(Words words, Draft draft) {
    return draft.head().remains() && words.is(draft.numeral().first() - 1, "of");
  }

  /** "Three Finns and a student from Nepal": people of two nations. */
  private static HeadNoun from(Words words, HeadNoun head) {
    boolean home = words.is(head.last() + 1, "from") && words.at(head.last() + 2).capital();
    return home && head.nation() == null
        ? head.endingAt(head.last() + 2).of(words.at(head.last() + 2).text())
        : head;
  }

  /** "And a general said", "and a nurse treated them": the person begins a clause. */
  private boolean isSpeaker(Words words, int next) {
    Word word = words.at(next);
    boolean goesOn =
        word.isMark()
            || word.kind() == Word.Kind.DATE
            || cues.isAt("auxiliary", words, next)
            || cues.isAt("transfer", words, next)
            || cues.isAt("motion", words, next)
            || cues.isAt("held", words, next)
            || (cues.isAt("function", words, next) && !word.text().matches("sa(id|ys?)|told"));
    return !goesOn;
  }
}
