package exchangeline.reading;

import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text speaks of as it goes on, so that "563 came back" in a report on the dead counts
 * remains. Only a text that speaks of the dead more than of the living is read so: elsewhere a
 * remark on a body is soon over.
 */
final class RunningMatter {
  private final Lexicon lexicon;

  RunningMatter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The matter at each sentence, null where the text does not say. */
  List<Domain.Matter> of(List<Sentence> sentences) {
    List<Domain.Matter> running = new ArrayList<>();
    int living = 0;
    int dead = 0;
    Domain.Matter current = null;
    for (Sentence sentence : sentences) {
      boolean freed = false;
      boolean alive = false;
      boolean remains = false;
      for (String word : Lexicon.wordsOf(sentence.text())) {
        alive |= lexicon.captives().contains(word);
        freed |= lexicon.freed().contains(word);
        remains |= lexicon.remains().contains(word);
      }
      living += alive || freed ? 1 : 0;
      dead += remains ? 1 : 0;
      if (alive || remains) {
        current = alive ? remains ? null : Domain.Matter.LIVING : Domain.Matter.REMAINS;
      }
      running.add(current);
    }
    if (dead <= living) {
      running.replaceAll(matter -> null);
    }
    return running;
  }
}
