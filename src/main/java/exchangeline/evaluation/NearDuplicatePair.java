package exchangeline.evaluation;

/** Two articles that are copies of one wire story. */
public record NearDuplicatePair(GoldArticle first, GoldArticle second) {}
