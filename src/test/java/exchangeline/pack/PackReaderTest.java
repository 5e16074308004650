package exchangeline.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Packs with one fault each stand among the resources of the tests. */
class PackReaderTest {
  private static SortedMap<String, Actor> known() {
    return new TreeMap<>(
        Map.of(
            "ARM", new Actor("ARM", "Armenia", Actor.Kind.STATE),
            "AZE", new Actor("AZE", "Azerbaijan", Actor.Kind.STATE)));
  }

  private static void rejected(String pack, String message) {
    SortedMap<String, Actor> known = known();
    assertThatThrownBy(() -> PackReader.read(pack, known))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("packs/" + pack + "/" + message);
  }

  @Test
  void aPackAddsItsActorsToThoseKnown() {
    SortedMap<String, Actor> known = known();
    Pack pack = PackReader.read("fine", known);
    assertThat(known).containsOnlyKeys("ARM", "AZE", "borderers");
    assertThat(pack.aliases())
        .containsExactly(new Alias("Borderers", "borderers", Alias.Form.NAME));
  }

  @Test
  void anActorThatNobodyDefinesIsNamedWithItsNeighbour() {
    rejected(
        "undefined-actor", "actors.tsv:4: actor \"AZZ\" is not defined (did you mean \"AZE\"?)");
  }

  @Test
  void anActorIsDefinedOnce() {
    rejected("defined-twice", "actors.tsv:3: actor \"borderers\" is defined twice");
  }

  @Test
  void wordsStandForOneActorOfAPack() {
    rejected("same-words", "actors.tsv:3: \"Borderers\" stands in line 2 already");
  }

  @Test
  void aKindIsOneOfFour() {
    rejected(
        "unknown-kind", "actors.tsv:2: kind \"tribe\" is none of state, group, mediator, more");
  }

  @Test
  void anUnknownKeyIsNamedWithItsLine() {
    rejected("unknown-key", "pack.yaml:4: unknown key \"side\"");
  }

  @Test
  void aSideThatNobodyDefinesIsNamedWithItsLine() {
    rejected("undefined-side", "pack.yaml:5: actor \"AZZ\" is not defined (did you mean \"AZE\"?)");
  }

  @Test
  void theFirstDayIsAnIsoDate() {
    rejected("no-date", "pack.yaml:6: \"spring\" is no ISO date");
  }

  @Test
  void whatIsNoYamlIsRejectedWithItsLine() {
    rejected("broken-yaml", "pack.yaml:");
  }

  @Test
  void aPackWithoutFilesIsRejected() {
    rejected("nowhere", "actors.tsv:0: no such resource");
  }
}
