package exchangeline.reading;

import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sentences that tell of no transfer themselves and number one: "It was the 48th since spring.",
 * above the news "Second day of flights in prisoner deal".
 */
final class BackReferences {
  /** Sentences from an ordinal that leads to the transfer that it numbers. */
  private static final int REACH = 6;

  private final PhaseFinder phases;
  private final Lexicon lexicon;

  BackReferences(PhaseFinder phases, Lexicon lexicon) {
    this.phases = phases;
    this.lexicon = lexicon;
  }

  /**
   * The mentions with one more for each such sentence, in the order of the text.
   *
   * @param found mentions of the article
   * @param all its sentences
   * @param cut their words
   * @param series unit of what was numbered last, by index of the sentence that numbered it
   */
  List<Mention> with(
      List<Mention> found, List<Sentence> all, Cut cut, Map<Integer, String> series) {
    List<Mention> told = new ArrayList<>();
    List<PhaseMention> leading = new ArrayList<>();
    int led = -1;
    String unit = PhaseRef.EXCHANGE;
    int next = 0;
    for (Sentence sentence : all) {
      int index = sentence.index();
      boolean tells = next < found.size() && found.get(next).sentence() == index;
      while (next < found.size() && found.get(next).sentence() == index) {
        Mention mention = found.get(next++);
        told.add(mention);
        if (isOfTransfer(mention) && !leading.isEmpty() && index - led <= REACH) {
          told.add(mention.onlyPhases(index, List.copyOf(leading)));
          leading.clear();
        }
      }
      if (!tells) {
        ordinals(told, cut.of(sentence), unit);
      }
      if (!tells && told.stream().noneMatch(BackReferences::isOfTransfer) && isTold(sentence)) {
        leading.addAll(phases.find(cut.of(sentence), null));
        led = index;
      }
      unit = series.getOrDefault(index, unit);
    }
    return List.copyOf(told);
  }

  private void ordinals(List<Mention> told, Words words, String unit) {
    if (told.isEmpty() || !isOfTransfer(told.get(told.size() - 1))) {
      return;
    }
    List<PhaseMention> ordinals = phases.ofThat(words, unit);
    if (!ordinals.isEmpty()) {
      told.add(told.get(told.size() - 1).onlyPhases(words.sentence().index(), ordinals));
    }
  }

  private static boolean isOfTransfer(Mention mention) {
    return mention.status().tookPlace() && mention.type() != EventType.BODIES;
  }

  /** True when no word puts off or denies what the sentence speaks of. */
  private boolean isTold(Sentence sentence) {
    for (String word : sentence.text().toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
      Status status = lexicon.status().get(word);
      if (status != null && !status.tookPlace()) {
        return false;
      }
    }
    return true;
  }
}
