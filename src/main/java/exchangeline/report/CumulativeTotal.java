package exchangeline.report;

import exchangeline.article.Span;
import exchangeline.reading.Quantity;
import java.time.LocalDate;

/**
 * A running total over several events, never the count of one.
 *
 * @param party code of the side that got them back, or null
 * @param quantity the figure
 * @param reading {@code exact}, {@code more than}, {@code about}, … as the text has it
 * @param category of people: {@code remains}, {@code civilians}, …, or null
 * @param scope what is counted ("since 2022", "Istanbul agreements"), or null
 * @param since first day that is counted, or null
 * @param asOf day for which the figure is given, or null
 * @param deal name of the agreement under which they took place, or null
 * @param article id of the article
 * @param quote the words
 * @param span of the quote in the article's text
 */
public record CumulativeTotal(
    String party,
    Quantity quantity,
    String reading,
    String category,
    String scope,
    LocalDate since,
    LocalDate asOf,
    String deal,
    String article,
    String quote,
    Span span) {}
