package exchangeline.reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a trigger speaks of captives or remains (coding manual, §4): the same verbs serve
 * markets, clubs and courts.
 */
final class Domain {
  private static final int NEAR = 6;
  private static final int OBJECT_REACH = 14;

  /** "The last prisoners of war registered by the Red Cross in Ethiopia were released". */
  private static final int SUBJECT_REACH = 20;

  /** Frames that alone speak of captives where a person is their object. */
  private static final Set<String> FREEING =
      Set.of("release", "let-go", "set-free", "exchange", "exchange-noun", "release-noun");

  /** "The third exchange of the war" says which one, not what was exchanged. */
  private static final String OF_A_SERIES =
      "of (?:(?:the|this|that) (?:war|conflict|week|month|year|day|series|deal|truce|invasion|kind|summer|winter|spring|autumn)|its kind|this kind|its sort)\\b.*";

  /** "Monday's handover was for the wounded", "the transfer involved 40 captives". */
  private static final String COVERS =
      "(?:was|were|is) (?:for|of)|(?:involved|involves|included|includes|covered|covers|concerned|comprised|saw|brought)\\b.*";

  /** "Forty of our people": a side's own. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\bof (?:our|ours|theirs|(?:its|their) (?:own|men|fighters|people|comrades))\\b");

  private static final Pattern FREED = Pattern.compile("(?i)\\b(?:were|was|been) freed\\b");

  private final Lexicon lexicon;
  private final Vetoes vetoes;

  Domain(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vetoes = new Vetoes(lexicon);
  }

  /** What is transferred. */
  enum Matter {
    LIVING,
    REMAINS
  }

  /** True for words that speak of freedom where people are their object. */
  static boolean frees(Trigger trigger) {
    return FREEING.contains(trigger.frame().id());
  }

  /** True when the sentence holds a word that alone speaks of captives. */
  boolean speaksOfCaptives(Tagged s) {
    return s.tokens().stream().anyMatch(t -> lexicon.captives().contains(t.low()));
  }

  /** True when the sentence speaks of clubs, shares, paroles and the like. */
  boolean isVetoed(Tagged s) {
    return vetoes.hold(s);
  }

  /** What the trigger transfers, names left aside; empty when it is not about captives. */
  Optional<Matter> object(Tagged s, Trigger trigger) {
    if (isVetoedAt(s, trigger)) {
      return Optional.empty();
    }
    if (trigger.frame().isSilent()) {
      return Optional.of(SilentMatter.of(s, trigger));
    }
    if (trigger.frame().kind() == Frame.Kind.ELLIPSIS) {
      return Optional.of(Matter.LIVING);
    }
    Optional<Matter> object = plain(s, trigger);
    if (object.isPresent() && !isGuardMet(s, trigger, object.get())) {
      return Optional.empty();
    }
    // Remains that an army finds by itself are no handover; trade without captives is commerce.
    boolean found =
        trigger.frame().id().equals("recover") && object.equals(Optional.of(Matter.REMAINS));
    return found || isCommerce(s, trigger) ? Optional.empty() : object;
  }

  /** What the clause gives it as object, whether captives are meant or not. */
  Optional<Matter> plain(Tagged s, Trigger trigger) {
    return (trigger.frame().kind().isNoun() ? ofNoun(s, trigger) : ofVerb(s, trigger))
        .map(matter -> isOfTheFreed(s) ? Matter.LIVING : matter)
        .map(matter -> FarSubject.isRemains(s, trigger) ? Matter.REMAINS : matter);
  }

  /** "In the exchange 215 were freed", also in a text about bodies: the dead are not freed. */
  private boolean isOfTheFreed(Tagged s) {
    return FREED.matcher(s.sentence().text()).find()
        && s.tokens().stream().noneMatch(t -> lexicon.remains().contains(t.low()))
        && s.counts().stream().noneMatch(c -> c.remains() && c.head() != null);
  }

  /** "Trade" where nothing speaks of captives. */
  boolean isCommerce(Tagged s, Trigger trigger) {
    return s.low(trigger.token()).startsWith("trad") && !speaksOfTransfer(s);
  }

  boolean isGuardMet(Tagged s, Trigger trigger, Matter object) {
    return switch (trigger.frame().guard()) {
      case NONE -> true;
      case CAPTIVITY ->
          speaksOfCaptivity(s, object)
              || (DisplacedChildren.areMeant(s) && trigger.frame().id().equals("reunite"))
              || (object == Matter.LIVING && trigger.frame().id().equals(Frame.HANDS));
      case REMAINS ->
          object == Matter.REMAINS
              && (!s.low(trigger.last()).matches("to|into") || ActorBehind.isNamed(s, trigger));
      case ACTOR -> ActorBehind.isNamed(s, trigger);
      case SIDE ->
          (speaksOfCaptivity(s, object) || DisplacedChildren.areMeant(s))
              && (ActorBehind.isNamed(s, trigger) || Route.isOut(s, trigger));
    };
  }

  /** A captive or one freed, a side's own people, a figure of the dead: everyday verbs need one. */
  private boolean speaksOfCaptivity(Tagged s, Matter object) {
    boolean told =
        s.tokens().stream()
            .map(t -> t.low())
            .anyMatch(w -> lexicon.held().contains(w) || lexicon.freed().contains(w));
    boolean own = s.counts().stream().anyMatch(c -> OWN.matcher(c.text()).find());
    boolean displaced = DisplacedChildren.areTold(s);
    // "In the second, held on 3 May, 100 went to Juba": a swap that the text numbers.
    boolean numbered = s.phases().stream().anyMatch(p -> p.phase().isExchange());
    return numbered
        || Custody.areSeized(s)
        || object == Matter.REMAINS
        || told
        || own
        || displaced
        || speaksOfCaptives(s);
  }

  private boolean speaksOfTransfer(Tagged s) {
    boolean held = s.tokens().stream().anyMatch(t -> lexicon.held().contains(t.text()));
    boolean shared =
        s.counts().stream().anyMatch(c -> c.scope() == Count.Scope.EACH && c.head() == null)
            && s.tokens().stream().anyMatch(t -> t.text().matches("sides|armies|parties"));
    return held
        || shared
        || speaksOfCaptives(s)
        || s.counts().stream().anyMatch(c -> c.remains() || "soldiers".equals(c.category()))
        || s.counts().stream().anyMatch(c -> OWN.matcher(c.text()).find())
        || s.counts().stream().filter(c -> c.head() != null).count() > 1;
  }

  boolean isVetoedAt(Tagged s, Trigger trigger) {
    if (Papers.areMeant(s, trigger, lexicon.vetoObject())) {
      return true;
    }
    if (lexicon.vetoBefore().contains(s.low(trigger.token() - 1))) {
      return !ofCaptives(s, trigger);
    }
    for (int length = 1; length <= 2; length++) {
      if (lexicon.vetoAfter().contains(s.words(trigger.last() + 1, trigger.last() + 1 + length))) {
        return true;
      }
    }
    return trigger.frame().kind() == Frame.Kind.SWAP
        && lexicon.vetoAfter().contains(s.low(trigger.last() + 2));
  }

  /** "Another regular exchange of 20 captives": what is exchanged tells more than the adjective. */
  private boolean ofCaptives(Tagged s, Trigger trigger) {
    int next = trigger.token() + 1;
    return trigger.frame().kind().isNoun()
        && s.low(next).equals("of")
        && objectIn(s, next, next + NEAR, false).isPresent();
  }

  private Optional<Matter> ofNoun(Tagged s, Trigger trigger) {
    boolean give = trigger.frame().kind() == Frame.Kind.GIVE_NOUN;
    if (give && FarSubject.isOfThose(s, trigger)) {
      return Optional.of(Matter.LIVING);
    }
    for (int i = trigger.token() - 1; i >= Math.max(0, trigger.token() - 4); i--) {
      String word = s.low(i);
      if (lexicon.captives().contains(stem(word))
          || word.startsWith("prisoner")
          || word.startsWith("pow")) {
        return Optional.of(Matter.LIVING);
      }
      if (lexicon.remains().contains(word)) {
        return Optional.of(Matter.REMAINS);
      }
      if (!s.tag(i).matches("NOUN|ADJ|PROPN|PUNCT|NUM|ADP|SYM|X") || word.equals(",")) {
        break;
      }
    }
    if (s.low(trigger.token() + 1)
            .matches("of|for|involving|with|between|,|that|was|on|in|will|took|is")
        || !give) {
      int reach = give ? OBJECT_REACH - 4 : OBJECT_REACH;
      Optional<Matter> behind =
          objectIn(
              s,
              trigger.token() + 1,
              trigger.token() + reach,
              give && !s.low(trigger.token() + 1).matches("of|for"));
      if (give ? s.low(trigger.token() + 1).matches("of|for") : behind.isPresent()) {
        return behind;
      }
    }
    if (give) {
      int of = NounDays.behind(s, trigger.token() + 1);
      if (of > 0) {
        return objectIn(s, of, of + NEAR, false);
      }
      int end =
          Math.min(StatusReader.segmentEnd(s, trigger.token()), trigger.token() + OBJECT_REACH);
      for (int i = trigger.token() + 1; i < end; i++) {
        if (s.words(i, i + 2).matches(COVERS)) {
          return objectIn(s, i + 1, end, false);
        }
      }
    }
    return give
        ? Optional.empty()
        : Optional.of(Matter.LIVING).filter(x -> isPlainSwap(s, trigger));
  }

  /** "The swap", "fourth exchange", "95-for-95 exchange": a captive noun need not stand beside. */
  private static boolean isPlainSwap(Tagged s, Trigger trigger) {
    boolean name =
        !s.headline()
            && s.tag(trigger.token()).equals("PROPN")
            && s.tag(trigger.token() - 1).equals("PROPN");
    // "Trade" alone is commerce; "a trade of captives" has been seen above.
    return !s.low(trigger.token()).startsWith("trade")
        && (!s.low(trigger.token() + 1).equals("of")
            || s.words(trigger.token() + 1, trigger.token() + 4).matches(OF_A_SERIES)
            || NounDays.isOf(s, trigger.token() + 1))
        && !s.tag(trigger.token()).equals("VERB")
        && !name;
  }

  private Optional<Matter> ofVerb(Tagged s, Trigger trigger) {
    if (trigger.frame().isDative() && trigger.last() > trigger.token()) {
      return s.counts().stream()
          .filter(c -> s.lastToken(c.span()) == trigger.last())
          .filter(
              c ->
                  c.head() != null
                      || c.remains()
                      || c.scope() == Count.Scope.ACROSS
                      || Dative.isBehindFigure(s, trigger.token()))
          .map(c -> c.remains() ? Matter.REMAINS : Matter.LIVING)
          .findFirst();
    }
    int start = StatusReader.segmentStart(s, trigger.token());
    int end = StatusReader.segmentEnd(s, trigger.token());
    boolean subjectFirst =
        trigger.frame().kind() == Frame.Kind.GO || trigger.voice() == Trigger.Voice.PASSIVE;
    if (trigger.voice() == Trigger.Voice.ATTRIBUTE) {
      return objectIn(s, trigger.token() + 1, trigger.token() + NEAR, false);
    }
    int reach = trigger.voice() == Trigger.Voice.PASSIVE ? SUBJECT_REACH : OBJECT_REACH;
    int left = Math.max(subjectFirst ? start - 2 : start, trigger.token() - reach);
    int right = Math.min(end, trigger.last() + OBJECT_REACH);
    if (subjectFirst) {
      boolean went =
          s.counts().stream()
              .anyMatch(c -> s.tokenAt(c.span().start()) == trigger.last() + 1 && c.head() != null);
      boolean inverted =
          (trigger.frame().kind() != Frame.Kind.GO || went)
              && !s.tag(trigger.last() + 1).equals("ADP");
      Optional<Matter> subject =
          ofRelative(s, trigger)
              .or(() -> objectIn(s, left, trigger.token(), true))
              .or(() -> FarSubject.counted(s, trigger))
              .or(() -> FarSubject.nation(s, trigger));
      // "The singer was let go for seven rebels": what was given for her tells who she is.
      int price = NounDays.skip(s, trigger.last() + 1);
      boolean priced = s.low(price).matches("for|against");
      int behind = priced ? Math.min(right, price + NEAR) : right;
      return subject.isPresent() || !(inverted || priced)
          ? subject
          : objectIn(s, trigger.last() + 1, behind, false);
    }
    Optional<Matter> between =
        objectIn(s, trigger.token() + 1, objectEnd(s, trigger, right), false);
    boolean intransitive = trigger.frame().id().equals("return");
    return between
        .or(
            () ->
                RelativeObject.of(s, trigger, start)
                    .map(c -> c.remains() ? Matter.REMAINS : Matter.LIVING))
        .or(() -> intransitive ? objectIn(s, left, trigger.token(), true) : Optional.empty());
  }

  /** "Two who received the phones, both members of the gang": the object ends at the comma. */
  private static int objectEnd(Tagged s, Trigger trigger, int right) {
    int end = trigger.last() + 1;
    while (end < right && !s.low(end).equals(",")) {
      end++;
    }
    return s.low(trigger.token() - 1).matches("who|that|which") ? end : right;
  }

  private Optional<Matter> ofRelative(Tagged s, Trigger trigger) {
    OptionalInt end = FarSubject.end(s, trigger);
    return end.isEmpty()
        ? Optional.empty()
        : objectIn(s, end.getAsInt() - NEAR, end.getAsInt(), true);
  }

  /**
   * The first thing between two tokens that can be transferred, or the last when read backwards.
   */
  private Optional<Matter> objectIn(Tagged s, int from, int to, boolean last) {
    Optional<Matter> found = Optional.empty();
    for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
      Optional<Matter> here = at(s, i);
      if (here.isPresent()) {
        if (found.isPresent() && found.get() == Matter.REMAINS && !last) {
          return found;
        }
        found = here;
        if (!last) {
          return found;
        }
        if (here.get() == Matter.REMAINS) {
          return here;
        }
      }
    }
    return found;
  }

  private Optional<Matter> at(Tagged s, int i) {
    for (Count count : s.counts()) {
      boolean here =
          count.remains()
              ? count.span().overlaps(s.tokens().get(i).span())
              : s.tokenAt(count.span().start()) == i;
      if (here && count.relation() != Count.Relation.DISTRACTOR) {
        return Optional.of(
            count.remains() ? Matter.REMAINS : SilentMatter.ofFigure(s, count, i, lexicon));
      }
    }
    String word = stem(s.low(i));
    if (lexicon.remains().contains(word) && (s.tag(i).equals("NOUN") || isNominal(s, i))) {
      return Optional.of(Matter.REMAINS);
    }
    boolean held = lexicon.held().contains(word) && s.tag(i + 1).equals("NOUN");
    // "The hostages' families came home": the families did.
    boolean genitive = s.low(i).endsWith("'") || s.low(i + 1).matches("'s?");
    if (genitive) {
      return Optional.empty();
    }
    if (held
        || lexicon.captives().contains(word)
        || (lexicon.people().contains(word)
            && (s.tag(i).matches("NOUN|PROPN") || isNominal(s, i)))) {
      return Optional.of(Matter.LIVING);
    }
    return Optional.empty();
  }

  /** "the dead", "their own war dead": an adjective that stands for people. */
  private static boolean isNominal(Tagged s, int i) {
    int before = s.low(i - 1).matches("war|own|(grave|serious|severe|bad|heavi)ly") ? i - 2 : i - 1;
    int head = s.tag(i + 1).equals("ADJ") ? i + 2 : i + 1;
    return s.tag(i).matches("ADJ|VERB")
        && s.low(before).matches("the|its|their|our|his|own")
        && !s.tag(head).matches("NOUN|NUM");
  }

  private static String stem(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
