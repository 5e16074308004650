package exchangeline.reading;

import exchangeline.reading.Count.Scope;
import java.util.Optional;

/** Tells from the words around a count whom it counts; "N for M" is {@link CountFinder}'s. */
final class Scopes {
  private static final int REACH = 9;

  private final Cues cues;

  Scopes(Cues cues) {
    this.cues = cues;
  }

  Draft scoped(Words words, Draft draft) {
    if (draft.scope() != Scope.NONE) {
      return draft;
    }
    int next = draft.last() + 1;
    int moved =
        cues.isAt("transfer", words, next) || cues.isAt("particle", words, next) ? next + 1 : next;
    Optional<Cues.Match> each =
        cues.at("each-after", words, next).or(() -> cues.at("each-after", words, moved));
    if (each.isPresent() && !cues.isAt("each-time", words, each.get().last() + 1)) {
      boolean adjoins = each.get().first() == next && each.get().last() - next < 2;
      return (adjoins ? draft.to(each.get().last()) : draft).with(Scope.EACH);
    }
    if (hasEachBefore(words, draft.first() - 1)) {
      return draft.with(Scope.EACH);
    }
    int before = words.is(draft.first() - 1, ",") ? draft.first() - 2 : draft.first() - 1;
    boolean total =
        cues.endingAt("total-before", words, before)
                .filter(c -> before == draft.first() - 1 || c.first() == 0)
                .isPresent()
            || cues.isAt("total-after", words, next);
    if (total) {
      return draft.with(Scope.TOTAL);
    }
    return isAcross(words, draft) ? draft.with(Scope.ACROSS) : draft;
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

  /** "each side has brought home 95": no other number and no full stop between. */
  private boolean hasEachBefore(Words words, int last) {
    for (int i = last; i > last - REACH && i >= 0; i--) {
      if (words.at(i).isStop() || words.at(i).isCardinal()) {
        return false;
      }
      if (cues.isAt("each-before", words, i)
          || (words.is(i, "each")
              && (cues.isAt("transfer", words, i + 1) || cues.isAt("auxiliary", words, i + 1)))) {
        return true;
      }
    }
    return false;
  }
}
