package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.reading.SentenceTrace.Seen;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what the finders saw, by asking them once more about the sentences of a reading. */
final class Tracer {
  private static final String TRIGGER = "trigger";

  private final TriggerFinder triggers;
  private final MentionReader mentions;
  private final OutOfDomain outOfDomain;

  Tracer(Lexicon lexicon, TriggerFinder triggers, MentionReader mentions) {
    this.triggers = triggers;
    this.mentions = mentions;
    outOfDomain = new OutOfDomain(new Domain(lexicon));
  }

  ReadingTrace trace(Pass pass) {
    Map<Integer, Step> steps =
        pass.steps().stream()
            .collect(Collectors.toMap(step -> step.s().sentence().index(), Function.identity()));
    List<SentenceTrace> traces = new ArrayList<>();
    for (Sentence sentence : pass.sentences()) {
      boolean lead = sentence.index() <= pass.lead();
      Step step = steps.get(sentence.index());
      traces.add(
          step == null
              ? new SentenceTrace(sentence, lead, silence(sentence), List.of())
              : trace(step, lead, pass));
    }
    return new ReadingTrace(traces, pass.mentions());
  }

  private SentenceTrace trace(Step step, boolean lead, Pass pass) {
    List<Seen> seen = seen(step, pass);
    Sentence sentence = step.s().sentence();
    boolean silent = seen.stream().noneMatch(words -> words.kind().endsWith(TRIGGER));
    return new SentenceTrace(sentence, lead, silent ? silence(sentence) : null, seen);
  }

  private static String silence(Sentence sentence) {
    return sentence.text().length() > SentenceReader.LONGEST
        ? "longer than " + SentenceReader.LONGEST + " characters, so no prose"
        : "no word for a transfer";
  }

  private List<Seen> seen(Step step, Pass pass) {
    Tagged s = step.s();
    List<Seen> seen = new ArrayList<>(triggers(step, pass));
    s.counts().forEach(count -> seen.add(new Seen("count", count.span(), count(count))));
    s.dates().forEach(date -> seen.add(new Seen("date", date.span(), date(date))));
    s.phases()
        .forEach(
            phase ->
                seen.add(
                    new Seen(
                        "phase",
                        phase.span(),
                        phase.phase().unit()
                            + " "
                            + phase.phase().ordinal()
                            + (phase.phase().implied() ? ", implied" : ""))));
    s.parties()
        .forEach(
            party ->
                seen.add(
                    new Seen(
                        "party",
                        party.span(),
                        party.code() + (step.sides().contains(party.code()) ? ", a side" : ""))));
    s.mediators().forEach(party -> seen.add(new Seen("mediator", party.span(), party.code())));
    step.claimants()
        .forEach(
            claimant ->
                seen.add(
                    new Seen(
                        "claimant",
                        claimant.span(),
                        claimant.code() == null ? "of no side" : "for " + claimant.code())));
    seen.sort(
        Comparator.<Seen>comparingInt(x -> x.span().start())
            .thenComparingInt(x -> x.span().end())
            .thenComparing(Seen::kind));
    return seen;
  }

  /** The triggers that count, and why the others do not. */
  private List<Seen> triggers(Step step, Pass pass) {
    Tagged s = step.s();
    List<Sighting> sightings = mentions.sightings(s, step.sides(), pass.known(), step.follows());
    List<Seen> seen = new ArrayList<>();
    for (Sighting sighting : sightings) {
      seen.add(new Seen(TRIGGER, sighting.trigger().span(), sighting(sighting)));
    }
    for (Trigger trigger : triggers.find(s)) {
      boolean counts =
          sightings.stream().anyMatch(x -> x.trigger().span().overlaps(trigger.span()));
      if (!counts) {
        Span span = trigger.span();
        seen.add(
            new Seen(
                "no " + TRIGGER, span, trigger.frame().id() + ": " + outOfDomain.why(s, trigger)));
      }
    }
    return seen;
  }

  private static String sighting(Sighting sighting) {
    Trigger trigger = sighting.trigger();
    Optional<Status> status = sighting.status();
    return trigger.frame().id()
        + ", "
        + trigger.voice().name().toLowerCase(Locale.ROOT)
        + ", of "
        + (sighting.object() == Domain.Matter.LIVING ? "captives" : "remains")
        + ": "
        + status.map(Status::code).orElse("no word says whether it took place");
  }

  private static String count(Count count) {
    return count.quantity().words()
        + (count.reading().equals("exact") ? "" : ", " + count.reading())
        + (count.scope() == Count.Scope.NONE ? "" : ", " + word(count.scope()))
        + (count.relation() == Count.Relation.NONE ? "" : ", " + word(count.relation()))
        + (count.category() == null ? "" : ", " + count.category())
        + (count.remains() ? ", remains" : "");
  }

  private static String date(DateMention date) {
    DateValue value = date.value();
    String when =
        value.edtf() != null
            ? value.edtf()
            : value.weekday() != null ? "a " + word(value.weekday()) : "not placed";
    return when
        + " ("
        + value.basis().code()
        + ", from "
        + (date.anchor() == DateMention.Anchor.EXPLICIT ? "the words" : word(date.anchor()))
        + ")"
        + (date.future() ? ", to come" : "")
        + (date.conflict() ? ", another weekday than it says" : "");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
