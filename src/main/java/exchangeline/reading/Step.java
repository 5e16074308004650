package exchangeline.reading;

import java.util.List;

/**
 * A tagged sentence at the moment at which its mentions are read.
 *
 * @param s the sentence
 * @param sides between which it tells of transfers
 * @param claimants whom it names
 * @param follows true when the sentence before spoke of a transfer
 */
record Step(Tagged s, Sides sides, List<Claimant> claimants, boolean follows) {}
