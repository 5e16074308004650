package exchangeline.reading;

import exchangeline.text.Sentence;
import java.util.List;

/**
 * One reading of an article.
 *
 * @param sentences all of them
 * @param lead index of the last of the lead
 * @param known persons of the article
 * @param steps the sentences that were tagged
 * @param mentions what came of it
 */
record Pass(
    List<Sentence> sentences,
    int lead,
    Persons known,
    List<Step> steps,
    ArticleMentions mentions) {}
