package exchangeline.reading;

import exchangeline.reading.Count.Scope;
import java.util.Optional;

/** Tells from the words around a count whom it counts; "N for M" is {@link CountFinder}'s. */
final class Scopes {
  private static final int REACH = 9;

  /** Words of a verb at most: "have been brought back". */
  private static final int VERB = 4;

  private final Cues cues;

  Scopes(Cues cues) {
    this.cues = cues;
  }

  Draft scoped(Words words, Draft draft) {
    if (draft.scope() != Scope.NONE) {
      return draft;
    }
    int next = draft.last() + 1;
    int moved = next;
    while (moved < next + VERB && isOfVerb(words, moved)) {
      moved++;
    }
    int behind = moved;
    int mark = words.is(next, ",") ? next + 1 : next;
    if (cues.isAt("halves", words, mark)) {
      return halved(draft);
    }
    Optional<Cues.Match> each =
        cues.at("each-after", words, next).or(() -> cues.at("each-after", words, behind));
    if (each.isPresent() && !cues.isAt("each-time", words, each.get().last() + 1)) {
      boolean adjoins = each.get().first() == next && each.get().last() - next < 2;
      return (adjoins ? draft.to(each.get().last()) : draft).with(Scope.EACH);
    }
    boolean other = words.is(draft.first() - 1, "other") && words.is(draft.first() - 2, "each");
    if (other || hasEachBefore(words, draft.first() - 1)) {
      return draft.with(Scope.EACH);
    }
    int before = words.is(draft.first() - 1, ",") ? draft.first() - 2 : draft.first() - 1;
    boolean total =
        cues.endingAt("total-before", words, before)
                .filter(c -> before == draft.first() - 1 || c.first() == 0)
                .isPresent()
            || cues.isAt("total-after", words, next)
            || isOfStates(words, next);
    if (total) {
      return draft.with(Scope.TOTAL);
    }
    return isAcross(words, draft) ? draft.with(Scope.ACROSS) : draft;
  }

  /** "24 people from seven countries": those of both sides. */
  private static boolean isOfStates(Words words, int i) {
    return words.is(i, "from")
        && words.at(i + 1).isNumber()
        && words.at(i + 2).text().matches("countries|nations|states");
  }

  /** "60 captives, half on each side": 30 each. */
  private static Draft halved(Draft draft) {
    Integer n = draft.quantity().best();
    boolean even = draft.quantity().isExact() && n != null && n % 2 == 0;
    return even ? draft.with(Quantity.exact(n / 2)).with(Scope.EACH) : draft;
  }

  /** "40 returned on each side", "40 had gone home from either side". */
  private boolean isOfVerb(Words words, int i) {
    return cues.isAt("auxiliary", words, i)
        || cues.isAt("transfer", words, i)
        || cues.isAt("motion", words, i)
        || cues.isAt("particle", words, i);
  }

  /** "In exchange, 24 were …", "got 24 in return", "in return for 24"; not "90 in exchange for". */
  private boolean isAcross(Words words, Draft draft) {
    for (int i = draft.last() + 1; i <= draft.last() + REACH && !isEdge(words, i); i++) {
      Optional<Cues.Match> cue = cues.at("across", words, i);
      if (cue.isPresent()) {
        return tellsSide(cue.get()) && !words.is(cue.get().last() + 1, "for");
      }
    }
    for (int i = draft.first() - 1; i >= 0 && i >= draft.first() - REACH; i--) {
      if (isCueFrom(words, i)) {
        return true;
      }
      boolean opener = words.is(i, ",") && cues.endingAt("across", words, i - 1).isPresent();
      if (isEdge(words, i) && !opener) {
        return false;
      }
    }
    return false;
  }

  private boolean isCueFrom(Words words, int i) {
    return cues.at("across", words, i).filter(Scopes::tellsSide).isPresent();
  }

  /** False for "in exchange with Ankara", which names the event. */
  private static boolean tellsSide(Cues.Match cue) {
    return !cue.value().equals("event");
  }

  private static boolean isEdge(Words words, int i) {
    Word word = words.at(i);
    return i >= words.size() || word.isStop() || word.isCardinal() || word.is(",");
  }

  /** "They each freed 40", "Juba and Addis each parted with 40"; not "each prisoner". */
  private boolean isOfSubject(Words words, int each) {
    Word before = words.at(each - 1);
    boolean named = before.kind() == Word.Kind.WORD && before.capital();
    return words.is(each, "each")
        && (named
            || cues.isAt("transfer", words, each + 1)
            || cues.isAt("auxiliary", words, each + 1));
  }

  /** "each side has brought home 95": no other number and no full stop between. */
  private boolean hasEachBefore(Words words, int last) {
    for (int i = last; i > last - REACH && i >= 0; i--) {
      if (words.at(i).isStop() || words.at(i).isCardinal()) {
        // "Each of the two armies got 40 men back"
        int number = i;
        return cues.at("each-before", words, i - 3).filter(c -> c.last() == number).isPresent();
      }
      if (cues.isAt("each-before", words, i) || isOfSubject(words, i)) {
        return true;
      }
    }
    return false;
  }
}
