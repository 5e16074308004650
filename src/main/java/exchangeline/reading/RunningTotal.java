package exchangeline.reading;

/**
 * A figure that runs over several events.
 *
 * @param code of the side that got these people back, or null when the words do not tell
 * @param count the figure and its words
 * @param scope what is counted, in the words of the text ("since 2022", "this year"), or null
 * @param period when these events took place, its end open after "since"; null when not told
 * @param since true when {@code period} only tells the beginning
 * @param deal name of the agreement under which they took place, or null
 */
public record RunningTotal(
    String code, Count count, String scope, DateValue period, boolean since, String deal) {}
