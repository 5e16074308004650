package exchangeline.evaluation;

/**
 * One figure of a side in the gold.
 *
 * @param party code of the side that got people back
 * @param figure what is stated, or null: no figure may be given for this side
 * @param what kind of people, or null
 * @param part true for a share of the side's count
 * @param hedged true for "about 200"
 */
record GoldCount(String party, StatedFigure figure, String what, boolean part, boolean hedged) {}
