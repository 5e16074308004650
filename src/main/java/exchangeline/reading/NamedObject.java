package exchangeline.reading;

import exchangeline.text.SwiftPattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a trigger transfers where the text names the captives, or has named them before. */
final class NamedObject {
  private static final int OBJECT_REACH = 14;

  /** Frames of verbs of going that say by themselves where somebody comes from. */
  private static final Set<String> OUT = Set.of("walk-free", "leave-captivity", "regain-freedom");

  /** Frames of verbs of giving that say that somebody goes home. */
  private static final Set<String> HOMEWARD = Set.of("send-back", "allow-out", "put-on");

  private static final Pattern OUT_OF_COURT =
      Pattern.compile(
          "(?:from|of|by)(?: \\w+)? (?:court|courtroom|trial|judge)\\b.*|on (?:bail|parole).*");

  /** "Coming the other way was Moss", "walked from the other end". */
  private static final Pattern CROSSING =
      Pattern.compile(
          "(?i)\\b(?:c[ao]m\\w+|go\\w*|went|walk\\w*|flew|flying|head\\w*|cross\\w*|travel\\w*|in|from) the (?:other|opposite)(?: (?:way|direction|end|side|bank))?\\b");

  /** "After 400 days in the hands of the rebels", "after two years as a captive". */
  private static final Pattern CUSTODY_OVER =
      Pattern.compile(
          "(?i)\\b(?:after|following|ending|end of) [^.;]{0,40}?\\b(?:days?|weeks?|months?|years?|decades?|ordeal)"
              + "(?: in| as| of| at| under|'s?|’s?) [^.;]{0,40}?\\b(?:hands|captivity|captive|prison|jail|custody|detention|imprisonment|hostage|camps?|cell|house arrest)\\b");

  /** "Juba gets Jan Kos, a pilot, in return". */
  private static final Pattern RETURNED =
      Pattern.compile("(?i)\\bin (?:return|exchange)(?! to| with| of| between)\\b");

  private static final String LET_GO =
      "(?:gave up|gave back|handed over|let|freed|released|returned|surrendered|sent)";

  private static final Pattern GIVEN =
      Pattern.compile("\\b" + LET_GO + "\\b[^;]* and(?: \\w+ly)?$");

  /**
   * "Gave up Grom to get Cole back", "let Grom go and got Cole", "won the release of Cole by
   * freeing Grom", "Juba freed Cole and Minsk let Grom go", "Cole was handed to Juba as Grom was
   * handed to Minsk", "handed over Grom in exchange for the release".
   */
  private static final SwiftPattern BARTER =
      SwiftPattern.of(
          String.join(
              "|",
              "(?i)\\b"
                  + LET_GO
                  + "\\b[^.;]{3,90}?\\b(?:and|to) (?:get|got|receiv\\w+|recover\\w*|w[io]n|secured?|br[io]\\w+)\\b",
              "\\b"
                  + LET_GO
                  + "\\b[^.;]{3,90}?\\b(?:and|while|as|after) (?:\\S+ ){1,8}"
                  + LET_GO
                  + "\\b",
              "\\bby (?:freeing|releasing|handing over|letting|giving up)\\b",
              "\\b(?:flew|came|went|returned|walked|got) (?:home|free|back|out)\\b[^.;]{3,90}"
                  + "\\b(?:after|when|as|while) (?:\\S+ ){1,6}"
                  + LET_GO
                  + "\\b",
              "^After [^.;]{3,90}\\b" + LET_GO + "\\b[^.;]{3,90}, [^.;]{3,40}\\b" + LET_GO + "\\b",
              "\\b(?:handed|turned|given|gave|handing|turning|giving) (?:\\S+ ){0,3}(?:over|up)\\b[^.;,]{0,50}"
                  + "\\bfor (?-i:(?:the \\p{Ll}+ )?\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)",
              "\\b(?:handed|transferred|delivered|given|turned|flown|returned) (?:over )?to [^.;]{3,60}"
                  + "\\b(?:as|while|and|when|after) [^.;]{3,60}"
                  + "\\b(?:handed|transferred|delivered|given|turned|flown|returned) (?:over )?to\\b",
              "\\bin (?:exchange|return) for\\b"));

  /** "Flew home in a swap that sent Grom back". */
  private static final SwiftPattern OF_SWAP =
      SwiftPattern.of(
          "(?i)\\bin (?:an?|the) (?:[\\w-]+ ){0,3}(?:swap|exchange)\\b|\\b(?:swap|exchange) (?:that|which)\\b");

  private final Lexicon lexicon;
  private final Domain domain;

  NamedObject(Lexicon lexicon, Domain domain) {
    this.lexicon = lexicon;
    this.domain = domain;
  }

  /**
   * What the trigger transfers; empty when it is not about captives.
   *
   * @param persons whom the trigger frees by name
   * @param known persons of the article
   * @param follows true when the sentence before spoke of a transfer
   */
  Optional<Domain.Matter> of(
      Tagged s,
      Trigger trigger,
      List<CaptiveFinder.Group> persons,
      Persons known,
      boolean follows) {
    if (domain.isVetoedAt(s, trigger)) {
      return Optional.empty();
    }
    boolean remains = !persons.isEmpty() && persons.get(0).remains();
    boolean found = remains && trigger.frame().id().equals("recover");
    boolean named =
        !persons.isEmpty()
            && !found
            && !isOfGoods(s, trigger, persons, known)
            && (isOf(s, trigger, persons, known) || (follows && isHandedTo(s, trigger)));
    return domain
        .object(s, trigger)
        .or(
            () ->
                named || isOfThem(s, trigger)
                    ? Optional.of(remains ? Domain.Matter.REMAINS : Domain.Matter.LIVING)
                    : Optional.empty());
  }

  /** "They swapped prisoners. Amini was handed to the rebels": one of those just told of. */
  private static boolean isHandedTo(Tagged s, Trigger trigger) {
    return isGiving(trigger)
        && trigger.voice() == Trigger.Voice.PASSIVE
        && (ActorBehind.isNamed(s, trigger) || HOMEWARD.contains(trigger.frame().id()));
  }

  /** "Traded", unless one person was traded for another. */
  private boolean isOfGoods(
      Tagged s, Trigger trigger, List<CaptiveFinder.Group> persons, Persons known) {
    boolean byActor =
        s.parties().stream().anyMatch(p -> s.lastToken(p.span()) == trigger.token() - 1);
    return (isPlaces(trigger) && persons.size() < 2)
        || (domain.isCommerce(s, trigger)
            && ((persons.size() < 2 && !byActor)
                || (s.parties().isEmpty() && !areHeld(persons, known))));
  }

  private boolean isOf(
      Tagged s, Trigger trigger, List<CaptiveFinder.Group> persons, Persons known) {
    boolean held =
        areHeld(s, persons.get(0))
            || CUSTODY_OVER.matcher(s.sentence().text()).find()
            || areHeld(persons.subList(0, 1), known);
    return Domain.frees(trigger)
        || isPlaces(trigger)
        || (persons.get(0).remains() && isGiving(trigger) && !s.parties().isEmpty())
        || domain.speaksOfCaptives(s)
        || isPair(persons)
        || (isGiving(trigger)
            && (isByGroup(s, trigger.token())
                || isPriced(s, trigger)
                || held
                || isOneForAnother(s)
                || Custody.isTold(s)))
        || (trigger.frame().kind() == Frame.Kind.GET
            && (RETURNED.matcher(s.sentence().text()).find()
                || hasGiven(s, trigger)
                || isOneForAnother(s)))
        || (trigger.frame().kind() == Frame.Kind.GO && isOut(s, trigger, held))
        || (trigger.frame().id().equals("bring-home") && (held || isOfTheFreed(s)));
  }

  /** "Cole came home for Grom": one named person for another. */
  static boolean isPair(List<CaptiveFinder.Group> groups) {
    return groups.stream().map(CaptiveFinder.Group::side).distinct().count() > 1
        && groups.stream()
            .allMatch(g -> !g.remains() && g.persons().stream().allMatch(p -> p.name() != null))
        && groups.stream().anyMatch(g -> g.side() == CaptiveFinder.Side.IN_RETURN);
  }

  /** "Caracas gave up ten and got Amini": for those whom the same subject let go. */
  private static boolean hasGiven(Tagged s, Trigger trigger) {
    int first = trigger.token();
    return GIVEN.matcher(s.words(Math.max(0, first - OBJECT_REACH - OBJECT_REACH), first)).find();
  }

  /** One person was let go to get another. */
  static boolean isOneForAnother(Tagged s) {
    String text = s.sentence().text();
    return BARTER.isIn(text) || OF_SWAP.isIn(text);
  }

  /** Who was held walks free, or goes home on a day; "travelled to Minsk" was free before. */
  private static boolean isOut(Tagged s, Trigger trigger, boolean held) {
    if (OUT.contains(trigger.frame().id())) {
      return !OUT_OF_COURT.matcher(s.words(trigger.last() + 1, trigger.last() + 4)).matches();
    }
    boolean taken =
        !trigger.frame().id().equals("go-to")
            || TriggerFinder.voice(s, trigger.token()) == Trigger.Voice.PASSIVE;
    boolean crossed = CROSSING.matcher(s.sentence().text()).find() || isOneForAnother(s);
    return (held || crossed) && taken && !s.dates().isEmpty();
  }

  /** "The exchange that brought Ann Cole home". */
  private boolean isOfTheFreed(Tagged s) {
    return s.tokens().stream().anyMatch(t -> lexicon.freed().contains(t.low()));
  }

  /** "Cole changed places with Grom". */
  private static boolean isPlaces(Trigger trigger) {
    return trigger.frame().id().equals(Frame.PLACES);
  }

  private static boolean isGiving(Trigger trigger) {
    return trigger.frame().kind() == Frame.Kind.GIVE || trigger.frame().kind() == Frame.Kind.EITHER;
  }

  /** "The Taliban handed him to": whom an armed group hands over it has held. */
  static boolean isByGroup(Tagged s, int verb) {
    return s.parties().stream()
        .filter(PartyRef::isNoState)
        .anyMatch(p -> s.lastToken(p.span()) == verb - 1);
  }

  /** "Was given up for Bashir Amini": a person was the price. */
  private static boolean isPriced(Tagged s, Trigger trigger) {
    return s.low(trigger.last() + 1).matches("for|against")
        && s.tag(trigger.last() + 2).matches("PROPN|NUM");
  }

  /** "They were freed in exchange for Amini": captives whom the text has named. */
  private static boolean isOfThem(Tagged s, Trigger trigger) {
    return Domain.frees(trigger)
        && trigger.voice() == Trigger.Voice.PASSIVE
        && s.words(trigger.token() - 4, trigger.token())
            .matches("(.* )?(they|he|she|both|all|them)( \\w+)* (was|were|been)( \\w+)?")
        && s.words(trigger.last() + 1, trigger.last() + OBJECT_REACH)
            .matches("(.* )?in (exchange|return) for .*");
  }

  private static boolean areHeld(List<CaptiveFinder.Group> groups, Persons known) {
    return groups.stream().flatMap(g -> g.persons().stream()).anyMatch(p -> known.isHeld(p.name()));
  }

  private boolean areHeld(Tagged s, CaptiveFinder.Group persons) {
    boolean soldier = persons.persons().stream().anyMatch(p -> "soldiers".equals(p.category()));
    boolean held = s.sentence().text().matches("(?is).*\\b(?:held|detained|captured) by\\b.*");
    return soldier || held || s.tokens().stream().anyMatch(t -> lexicon.held().contains(t.text()));
  }
}
