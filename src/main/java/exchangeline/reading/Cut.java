package exchangeline.reading;

import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words of an article's sentences, each cut when it is asked for, and once. */
final class Cut {
  private final List<Words> words;

  Cut(List<Sentence> sentences) {
    words = new ArrayList<>(Collections.nCopies(sentences.size(), null));
  }

  Words of(Sentence sentence) {
    Words cut = words.get(sentence.index());
    if (cut == null) {
      cut = Words.of(sentence, List.of());
      words.set(sentence.index(), cut);
    }
    return cut;
  }
}
