package exchangeline.evaluation;

import exchangeline.evaluation.GoldCounts.SideVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** Judges an event that was found, aspect by aspect. */
final class Judge {
  private final GoldEvent gold;
  private final PredictedEvent got;
  private final List<Judgement> judgements = new ArrayList<>();

  private Judge(GoldEvent gold, PredictedEvent got) {
    this.gold = gold;
    this.got = got;
  }

  /** A judgement for each aspect that can be right or wrong here. */
  static List<Judgement> judge(GoldEvent gold, PredictedEvent got) {
    Judge judge = new Judge(gold, got);
    judge.date();
    gold.counts().verdicts(got.received()).forEach(judge::count);
    judge.total();
    judge.phase();
    judge.parties();
    judge.mediators();
    judge.add(Aspect.TYPE, gold.isOfType(got.type()), gold.type().code(), got.type().code());
    return List.copyOf(judge.judgements);
  }

  private void add(Aspect aspect, boolean right, String wanted, String given) {
    judgements.add(new Judgement(aspect, right, wanted, given));
  }

  private void date() {
    DateVerdict verdict = gold.date().verdict(got.date());
    if (verdict != DateVerdict.UNCHECKED) {
      String given = Wording.orNone(got.date().edtf()) + " (" + word(verdict) + ")";
      add(Aspect.DATE, verdict == DateVerdict.RIGHT, Wording.orNone(gold.date().text()), given);
    }
  }

  /** An invented figure is wrong as a figure, too. */
  private void count(SideVerdict side) {
    CountVerdict verdict = side.verdict();
    boolean unstated = verdict == CountVerdict.RIGHTLY_NULL || verdict == CountVerdict.INVENTED;
    String wanted = side.party() + " " + side.gold();
    String given = Wording.quantity(side.got()) + " (" + word(verdict) + ")";
    if (unstated) {
      add(Aspect.COUNT_NULL, verdict == CountVerdict.RIGHTLY_NULL, wanted, given);
    }
    if (verdict != CountVerdict.RIGHTLY_NULL) {
      add(Aspect.COUNT, verdict == CountVerdict.RIGHT, wanted, given);
    }
  }

  private void total() {
    if (!gold.totals().isEmpty()) {
      boolean right = got.total() != null && gold.totals().contains(got.total());
      add(Aspect.TOTAL, right, gold.totals().get(0).toString(), Wording.orNone(got.total()));
    }
  }

  private void phase() {
    GoldPhase phase = gold.phase();
    if (phase != null && phase.optional() && got.ordinals().isEmpty()) {
      return;
    }
    String given = Wording.listed(got.ordinals());
    if (phase != null && phase.ordinal() != null) {
      boolean right = got.ordinals().contains(phase.ordinal());
      add(Aspect.PHASE, right, phase.ordinal().toString(), given);
    } else if (!gold.otherOrdinals().containsAll(got.ordinals())) {
      add(Aspect.PHASE, false, "none", given);
    }
  }

  private void parties() {
    List<SortedSet<String>> accepted = new ArrayList<>(gold.otherParties());
    accepted.add(gold.parties());
    SortedSet<String> given = Codes.without(got.parties(), gold.optionalParties());
    boolean right =
        accepted.stream().anyMatch(s -> Codes.without(s, gold.optionalParties()).equals(given));
    add(Aspect.PARTIES, right, Wording.listed(gold.parties()), Wording.listed(got.parties()));
  }

  private void mediators() {
    SortedSet<String> wanted = Codes.without(gold.mediators(), gold.optionalMediators());
    SortedSet<String> given = Codes.without(got.mediators(), gold.optionalMediators());
    if (!wanted.isEmpty() || !given.isEmpty()) {
      add(
          Aspect.MEDIATORS,
          wanted.equals(given),
          Wording.listed(gold.mediators()),
          Wording.listed(got.mediators()));
    }
  }

  private static String word(Enum<?> verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
