package exchangeline.reading;

import exchangeline.reading.Count.Relation;
import exchangeline.reading.Count.Scope;
import java.util.List;

/**
 * A count in the making, in words of its sentence.
 *
 * @param first word of the whole expression
 * @param last word of the whole expression
 * @param numeral the number; its quantity may be replaced by {@code quantity}
 * @param head what is counted
 * @param quantity best, low, high
 * @param scope whom it counts
 * @param relation how it stands to the event's count
 */
record Draft(
    int first,
    int last,
    Numeral numeral,
    HeadNoun head,
    Quantity quantity,
    Scope scope,
    Relation relation) {

  static Draft of(Numeral numeral, HeadNoun head) {
    int last = Math.max(head.last(), numeral.last());
    return new Draft(
        numeral.first(), last, numeral, head, numeral.quantity(), Scope.NONE, Relation.NONE);
  }

  Draft from(int word) {
    return new Draft(word, last, numeral, head, quantity, scope, relation);
  }

  Draft to(int word) {
    return new Draft(first, word, numeral, head, quantity, scope, relation);
  }

  Draft with(HeadNoun to) {
    return new Draft(first, last, numeral, to, quantity, scope, relation);
  }

  Draft with(Quantity to) {
    return new Draft(first, last, numeral, head, to, scope, relation);
  }

  Draft with(Scope to) {
    return new Draft(first, last, numeral, head, quantity, to, relation);
  }

  Draft with(Relation to) {
    return new Draft(first, last, numeral, head, quantity, scope, to);
  }

  boolean is(Relation what) {
    return relation == what;
  }

  Count count(Words words) {
    return new Count(
        words.span(first, last),
        words.span(numeral.number(), numeral.numberLast()),
        words.text(first, last),
        quantity,
        numeral.reading(),
        scope,
        relation,
        head.lemma(),
        head.category(),
        head.remains(),
        List.of());
  }
}
