package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.pack.Table;
import exchangeline.report.Announcement;
import exchangeline.report.Report;
import exchangeline.report.ReportedEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples that the rule data carries: hits as the rule wants them, misses untouched by
 * it. A sentence that makes sense as an article is read as one; the others go to the finder that
 * uses the rule.
 */
class RuleExamplesTest {
  private static final String GIVES = " => ";
  private static final Set<String> NOTHING = Set.of();

  private static Table table(String name, String... columns) {
    return Table.read("lang/en/" + name + ".tsv", columns);
  }

  private static Table frameTable() {
    return Frame.table();
  }

  private static Table statusTable() {
    return table("status", "status", "cues", "hits", "misses");
  }

  private static Table supportTable() {
    return table("support", "id", "place", "forms", "hits", "misses");
  }

  private static Table reportingTable() {
    return table("reporting", "lemma", "forms", "hits", "misses");
  }

  private static Table speakersTable() {
    return table("speakers", "id", "words", "hits", "misses");
  }

  private static Table captivesTable() {
    return table("captives", "strength", "words", "hits", "misses");
  }

  private static Table vetoesTable() {
    return table("vetoes", "place", "words", "hits", "misses");
  }

  private static Table mediationTable() {
    return table("mediation", "id", "reads", "pattern", "hits", "misses");
  }

  private static Table mediationVetoesTable() {
    return table("mediation-vetoes", "id", "pattern", "hits", "misses");
  }

  private static Table mediationScopesTable() {
    return table("mediation-scopes", "scope", "pattern", "hits", "misses");
  }

  private static Table involvementTable() {
    return table("involvement", "id", "pattern", "hits", "misses");
  }

  private static Table placesTable() {
    return table("places", "kind", "words", "hits", "misses");
  }

  private static Table abbreviationsTable() {
    return table("abbreviations", "abbreviation", "hits");
  }

  private static List<Table> actorTables() {
    return Table.read("packs/index.tsv", "pack").rows().stream()
        .map(
            row ->
                Table.read(
                    "packs/" + row.get("pack") + "/actors.tsv",
                    "code",
                    "name",
                    "kind",
                    "names",
                    "demonyms",
                    "seats",
                    "people",
                    "organs",
                    "hits",
                    "misses"))
        .toList();
  }

  /** One argument list an example: where it stands, its row, the sentence. */
  private static Stream<Arguments> examples(List<Table> tables, String column) {
    List<Arguments> examples = new ArrayList<>();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        for (String example : row.list(column)) {
          String where = row.file() + ":" + row.line() + " " + example;
          examples.add(Arguments.of(where, row, example));
        }
      }
    }
    return examples.stream();
  }

  // ---- every row has examples

  @Test
  void everyRuleHasHitsAndMisses() {
    List<Table> tables =
        new ArrayList<>(
            List.of(
                frameTable(),
                statusTable(),
                supportTable(),
                reportingTable(),
                speakersTable(),
                captivesTable(),
                vetoesTable(),
                mediationTable(),
                mediationVetoesTable(),
                mediationScopesTable(),
                involvementTable(),
                placesTable(),
                abbreviationsTable()));
    tables.addAll(actorTables());
    List<String> lacking = new ArrayList<>();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        // An abbreviation has no misses: where it ends a sentence, no rule can tell.
        for (String column : List.of("hits", "misses")) {
          boolean kept = !row.cells().containsKey(column);
          if (!kept && (row.list(column).isEmpty() || row.list(column).contains(""))) {
            lacking.add(row.file() + ":" + row.line() + ": no example under " + column);
          }
        }
      }
    }
    assertThat(lacking).isEmpty();
  }

  // ---- frames: read as articles

  static Stream<Arguments> frameHits() {
    return examples(List.of(frameTable()), "hits");
  }

  static Stream<Arguments> frameMisses() {
    return examples(List.of(frameTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frameHits")
  void aFrameTellsWhoGotHowManyBack(String where, Table.Row row, String example) {
    Report report = English.read(sentence(example));
    assertThat(report.events()).as("%s: %s", where, report.reason()).hasSize(1);
    ReportedEvent event = report.events().get(0);
    assertThat(event.status()).as(where).isEqualTo(Status.COMPLETED);
    assertThat(received(event)).as(where).isEqualTo(figures(example));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frameHits")
  void aFrameIsNeededByItsHits(String where, Table.Row row, String example) {
    // Of the elliptic "the last", the sentence alone shows the swap before it.
    assertThat(
            English.triggers().find(English.tag(sentence(example))).stream()
                .map(t -> t.frame().id()))
        .as(where)
        .contains(row.get("id"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frameMisses")
  void aFrameTellsOfNoEventInItsMisses(String where, Table.Row row, String example) {
    Report report = English.read(example);
    assertThat(report.events()).as("%s: %s", where, report.reason()).isEmpty();
  }

  private static String sentence(String example) {
    int arrow = example.indexOf(GIVES);
    return arrow < 0 ? example : example.substring(0, arrow);
  }

  private static List<String> expected(String example) {
    int arrow = example.indexOf(GIVES);
    return arrow < 0
        ? List.of()
        : Arrays.asList(example.substring(arrow + GIVES.length()).split(", "));
  }

  private static Map<String, Integer> figures(String example) {
    return expected(example).stream()
        .map(figure -> figure.split(" "))
        .collect(
            Collectors.toMap(
                parts -> parts[0], parts -> Integer.valueOf(parts[1]), (a, b) -> a, TreeMap::new));
  }

  private static Map<String, Integer> received(ReportedEvent event) {
    Map<String, Integer> received = new TreeMap<>();
    event.count().received().forEach((code, side) -> received.put(code, side.quantity().best()));
    return received;
  }

  // ---- status: read as articles

  static Stream<Arguments> statusHits() {
    return examples(List.of(statusTable()), "hits");
  }

  static Stream<Arguments> statusMisses() {
    return examples(List.of(statusTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("statusHits")
  void aCueGivesItsStatus(String where, Table.Row row, String example) {
    Report report = English.read(example);
    assertThat(statuses(report))
        .as("%s: %s", where, report.reason())
        .containsExactly(row.get("status"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("statusMisses")
  void aCueGivesItsStatusToNoMiss(String where, Table.Row row, String example) {
    Report report = English.read(example);
    assertThat(statuses(report))
        .as("%s: %s", where, report.reason())
        .doesNotContain(row.get("status"));
  }

  private static List<String> statuses(Report report) {
    return Stream.concat(
            report.events().stream().map(ReportedEvent::status),
            report.announcements().stream().map(Announcement::status))
        .map(Status::code)
        .distinct()
        .toList();
  }

  // ---- support: the verb that carries the noun tells its status

  static Stream<Arguments> supportHits() {
    return examples(List.of(supportTable()), "hits");
  }

  static Stream<Arguments> supportMisses() {
    return examples(List.of(supportTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("supportHits")
  void aVerbThatCarriesANounSaysThatItTookPlace(String where, Table.Row row, String example) {
    Tagged s = English.tag(example);
    assertThat(nounStatuses(s, English.LEXICON)).as(where).contains(Status.COMPLETED);
    Lexicon l = English.LEXICON;
    Set<String> forms = Set.copyOf(row.list("forms"));
    boolean before = row.get("place").equals("before");
    Lexicon without =
        lexicon(
            l.reporting(),
            l.speakers(),
            before ? less(l.carryBefore(), forms) : l.carryBefore(),
            before ? l.carryAfter() : less(l.carryAfter(), forms),
            l.captives(),
            l.held(),
            l.freed(),
            l.people(),
            l.remains(),
            l.vetoBefore(),
            l.vetoAfter(),
            l.vetoObject(),
            l.vetoSentence(),
            l.vetoDomestic());
    assertThat(nounStatuses(s, without))
        .as("%s: without the row", where)
        .doesNotContain(Status.COMPLETED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("supportMisses")
  void aVerbThatDoesNotCarryANounSaysNotThatItTookPlace(
      String where, Table.Row row, String example) {
    assertThat(nounStatuses(English.tag(example), English.LEXICON))
        .as(where)
        .doesNotContain(Status.COMPLETED);
    assertThat(English.read(example).events()).as(where).isEmpty();
  }

  private static List<Status> nounStatuses(Tagged s, Lexicon lexicon) {
    StatusReader reader = new StatusReader(lexicon);
    return English.triggers().find(s).stream()
        .filter(t -> t.frame().kind().isNoun())
        .map(t -> reader.of(s, t))
        .flatMap(Optional::stream)
        .toList();
  }

  // ---- reporting verbs and speakers: who says so

  static Stream<Arguments> reportingHits() {
    return examples(List.of(reportingTable()), "hits");
  }

  static Stream<Arguments> reportingMisses() {
    return examples(List.of(reportingTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reportingHits")
  void aVerbOfSayingHasAClaimant(String where, Table.Row row, String example) {
    assertThat(claimants(example, withReporting(row))).as(where).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reportingMisses")
  void aWordThatIsNoVerbOfSayingHasNoClaimant(String where, Table.Row row, String example) {
    assertThat(claimants(example, English.LEXICON)).as(where).isEmpty();
  }

  static Stream<Arguments> speakerHits() {
    return examples(List.of(speakersTable()), "hits");
  }

  static Stream<Arguments> speakerMisses() {
    return examples(List.of(speakersTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("speakerHits")
  void aNounForSpeakersIsAClaimant(String where, Table.Row row, String example) {
    Lexicon l = English.LEXICON;
    Lexicon without =
        lexicon(
            l.reporting(),
            less(l.speakers(), Set.copyOf(row.list("words"))),
            l.carryBefore(),
            l.carryAfter(),
            l.captives(),
            l.held(),
            l.freed(),
            l.people(),
            l.remains(),
            l.vetoBefore(),
            l.vetoAfter(),
            l.vetoObject(),
            l.vetoSentence(),
            l.vetoDomestic());
    assertThat(claimants(example, l)).as(where).hasSize(1);
    assertThat(claimants(example, without)).as("%s: without the row", where).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("speakerMisses")
  void aNounThatSaysNothingIsNoClaimant(String where, Table.Row row, String example) {
    assertThat(claimants(example, English.LEXICON)).as(where).isEmpty();
  }

  private static Lexicon withReporting(Table.Row row) {
    Lexicon l = English.LEXICON;
    return lexicon(
        Set.copyOf(row.list("forms")),
        l.speakers(),
        l.carryBefore(),
        l.carryAfter(),
        l.captives(),
        l.held(),
        l.freed(),
        l.people(),
        l.remains(),
        l.vetoBefore(),
        l.vetoAfter(),
        l.vetoObject(),
        l.vetoSentence(),
        l.vetoDomestic());
  }

  private static List<Claimant> claimants(String example, Lexicon lexicon) {
    return new ClaimantFinder(lexicon).find(English.tag(example));
  }

  // ---- captives: what a trigger transfers

  static Stream<Arguments> captiveHits() {
    return examples(List.of(captivesTable()), "hits");
  }

  static Stream<Arguments> captiveMisses() {
    return examples(List.of(captivesTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("captiveHits")
  void aWordForCaptivesIsSeenInItsHits(String where, Table.Row row, String example) {
    assertThat(speaksOf(row, example, English.LEXICON)).as(where).isTrue();
    assertThat(speaksOf(row, example, withoutCaptives(row)))
        .as("%s: without the row", where)
        .isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("captiveMisses")
  void aWordForCaptivesIsNotSeenInItsMisses(String where, Table.Row row, String example) {
    assertThat(speaksOf(row, example, English.LEXICON)).as(where).isFalse();
    assertThat(English.read(example).events()).as(where).isEmpty();
  }

  /** Strong words speak for themselves; the others are read as what a trigger transfers. */
  private static boolean speaksOf(Table.Row row, String example, Lexicon lexicon) {
    Tagged s = English.withoutCounts(English.tag(example));
    Domain domain = new Domain(lexicon);
    if (row.get("strength").equals("strong")) {
      return domain.speaksOfCaptives(s);
    }
    Domain.Matter matter =
        row.get("strength").equals("remains") ? Domain.Matter.REMAINS : Domain.Matter.LIVING;
    return English.triggers().find(s).stream()
        .anyMatch(t -> domain.object(s, t).equals(Optional.of(matter)));
  }

  private static Lexicon withoutCaptives(Table.Row row) {
    Lexicon l = English.LEXICON;
    Set<String> words = Set.copyOf(row.list("words"));
    return lexicon(
        l.reporting(),
        l.speakers(),
        l.carryBefore(),
        l.carryAfter(),
        row.get("strength").equals("strong") ? less(l.captives(), words) : l.captives(),
        row.get("strength").equals("held") ? less(l.held(), words) : l.held(),
        row.get("strength").equals("freed") ? less(l.freed(), words) : l.freed(),
        row.get("strength").equals("weak") ? less(l.people(), words) : l.people(),
        row.get("strength").equals("remains") ? less(l.remains(), words) : l.remains(),
        l.vetoBefore(),
        l.vetoAfter(),
        l.vetoObject(),
        l.vetoSentence(),
        l.vetoDomestic());
  }

  // ---- vetoes: with the row no event, without it one

  static Stream<Arguments> vetoHits() {
    return examples(List.of(vetoesTable()), "hits");
  }

  static Stream<Arguments> vetoMisses() {
    return examples(List.of(vetoesTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vetoHits")
  void aVetoTakesTheMentionFromItsHits(String where, Table.Row row, String example) {
    Tagged s = English.tag(example);
    assertThat(English.mentions(s, English.LEXICON)).as(where).isEmpty();
    assertThat(English.mentions(s, withoutVetoes(row)))
        .as("%s: without the row", where)
        .isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vetoMisses")
  void aVetoLeavesTheMentionToItsMisses(String where, Table.Row row, String example) {
    assertThat(English.mentions(English.tag(example), English.LEXICON)).as(where).isNotEmpty();
  }

  private static Lexicon withoutVetoes(Table.Row row) {
    Lexicon l = English.LEXICON;
    Predicate<String> here = row.get("place")::equals;
    return lexicon(
        l.reporting(),
        l.speakers(),
        l.carryBefore(),
        l.carryAfter(),
        l.captives(),
        l.held(),
        l.freed(),
        l.people(),
        l.remains(),
        here.test("before") ? NOTHING : l.vetoBefore(),
        here.test("after") ? NOTHING : l.vetoAfter(),
        here.test("object") ? NOTHING : l.vetoObject(),
        here.test("sentence") ? NOTHING : l.vetoSentence(),
        here.test("domestic") ? NOTHING : l.vetoDomestic());
  }

  // ---- mediation

  static Stream<Arguments> mediationHits() {
    return examples(List.of(mediationTable()), "hits");
  }

  static Stream<Arguments> mediationMisses() {
    return examples(List.of(mediationTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mediationHits")
  void aWordOfMediationNamesTheMediators(String where, Table.Row row, String example) {
    assertThat(mediators(sentence(example))).as(where).isEqualTo(new TreeSet<>(expected(example)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mediationMisses")
  void noMediatorIsSeenWhereNoneIsNamed(String where, Table.Row row, String example) {
    assertThat(mediators(example)).as(where).isEmpty();
  }

  static Stream<Arguments> mediationVetoHits() {
    return examples(List.of(mediationVetoesTable()), "hits");
  }

  static Stream<Arguments> mediationVetoMisses() {
    return examples(List.of(mediationVetoesTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mediationVetoHits")
  void noMediatorIsSeenUnderAVeto(String where, Table.Row row, String example) {
    assertThat(mediators(example)).as(where).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mediationVetoMisses")
  void aVetoStopsAtItsClause(String where, Table.Row row, String example) {
    assertThat(mediators(sentence(example))).as(where).isEqualTo(new TreeSet<>(expected(example)));
  }

  static Stream<Arguments> mediationScopeHits() {
    return examples(List.of(mediationScopesTable()), "hits");
  }

  static Stream<Arguments> mediationScopeMisses() {
    return examples(List.of(mediationScopesTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mediationScopeHits")
  void wordsTellWhichTransfersWereMediated(String where, Table.Row row, String example) {
    assertThat(scope(example)).as(where).isEqualTo(row.get("scope"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mediationScopeMisses")
  void withoutTheWordsTheNewsIsMeant(String where, Table.Row row, String example) {
    assertThat(scope(example)).as(where).isEqualTo("news");
  }

  private static String scope(String text) {
    return new Mediation.Scopes().of(text).name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> mediators(String text) {
    Tagged tagged = English.tag(text);
    return new MediatorFinder()
        .find(tagged.sentence(), tagged.parties()).stream()
            .map(PartyRef::code)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  // ---- further sides

  static Stream<Arguments> involvementHits() {
    return examples(List.of(involvementTable()), "hits");
  }

  static Stream<Arguments> involvementMisses() {
    return examples(List.of(involvementTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("involvementHits")
  void wordsTellOfThePartOfManyStates(String where, Table.Row row, String example) {
    assertThat(new Involvement(English.LEXICON).isTold(example))
        .as(where)
        .isEqualTo(!row.get("id").equals("none"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("involvementMisses")
  void noPartIsSeenWhereNoneIsTold(String where, Table.Row row, String example) {
    assertThat(new Involvement(English.LEXICON).isTold(example))
        .as(where)
        .isEqualTo(row.get("id").equals("none"));
  }

  // ---- places

  static Stream<Arguments> placeHits() {
    return examples(List.of(placesTable()), "hits");
  }

  static Stream<Arguments> placeMisses() {
    return examples(List.of(placesTable()), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("placeHits")
  void aPlaceIsTiedToTheHandover(String where, Table.Row row, String example) {
    assertThat(places(sentence(example))).as(where).isEqualTo(expected(example));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("placeMisses")
  void noPlaceIsSeenWhereNoneIsTold(String where, Table.Row row, String example) {
    assertThat(places(example)).as(where).isEmpty();
  }

  private static List<String> places(String text) {
    return English.mentions(English.tag(text), English.LEXICON).stream()
        .filter(m -> m.place() != null)
        .map(m -> m.place().name())
        .distinct()
        .toList();
  }

  // ---- abbreviations

  static Stream<Arguments> abbreviationHits() {
    return examples(List.of(abbreviationsTable()), "hits");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("abbreviationHits")
  void anAbbreviationEndsNoSentence(String where, Table.Row row, String example) {
    assertThat(example).as(where).contains(row.get("abbreviation"));
    assertThat(English.split(example)).as(where).hasSize(1);
  }

  // ---- actors

  static Stream<Arguments> actorHits() {
    return examples(actorTables(), "hits");
  }

  static Stream<Arguments> actorMisses() {
    return examples(actorTables(), "misses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("actorHits")
  void anActorIsFoundInItsHits(String where, Table.Row row, String example) {
    assertThat(codes(example)).as(where).contains(row.get("code"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("actorMisses")
  void anActorIsNotFoundInItsMisses(String where, Table.Row row, String example) {
    assertThat(codes(example)).as(where).doesNotContain(row.get("code"));
  }

  private static List<String> codes(String example) {
    return English.parties(example).stream().map(PartyRef::code).toList();
  }

  // ---- lexicons with a row taken out

  private static Set<String> less(Set<String> words, Set<String> taken) {
    Set<String> left = new TreeSet<>(words);
    left.removeAll(taken);
    return Collections.unmodifiableSet(left);
  }

  private static Lexicon lexicon(
      Set<String> reporting,
      Set<String> speakers,
      Set<String> carryBefore,
      Set<String> carryAfter,
      Set<String> captives,
      Set<String> held,
      Set<String> freed,
      Set<String> people,
      Set<String> remains,
      Set<String> vetoBefore,
      Set<String> vetoAfter,
      Set<String> vetoObject,
      Set<String> vetoSentence,
      Set<String> vetoDomestic) {
    return new Lexicon(
        English.LEXICON.status(),
        English.LEXICON.longestStatus(),
        reporting,
        speakers,
        carryBefore,
        carryAfter,
        captives,
        held,
        freed,
        people,
        remains,
        vetoBefore,
        vetoAfter,
        vetoObject,
        vetoSentence,
        vetoDomestic);
  }
}
