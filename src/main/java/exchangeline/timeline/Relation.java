package exchangeline.timeline;

import java.util.List;

/**
 * How two sightings stand to each other.
 *
 * @param kind the verdict
 * @param score how much speaks for one event, to choose among several
 * @param because the reasons in words
 */
record Relation(Kind kind, int score, List<String> because) {

  /** The verdicts. */
  enum Kind {
    /** One event, unless others of its cluster contradict. */
    MATCH,
    /** One event, if nothing else is as likely. */
    POSSIBLE,
    SILENT,
    /** Never one event. */
    EXCLUDED
  }

  Relation {
    because = List.copyOf(because);
  }
}
