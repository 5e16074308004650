package exchangeline.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions put together by people and by the program, and the three usual measures of how well the
 * two agree. A mention is an event in one article; mentions of one event make a cluster. Every
 * mention of the response is one of the key; one of the key that the program did not find is in no
 * cluster of the response.
 *
 * @param key clusters of the gold
 * @param response clusters of the program
 */
record Clustering(List<Set<Integer>> key, List<Set<Integer>> response) {
  /** B³ (Bagga and Baldwin 1998): the mean over mentions of how pure and how whole clusters are. */
  Measure bCubed() {
    return new Measure(purity(response, key), purity(key, response));
  }

  /** MUC (Vilain et al. 1995): links between mentions that have to be cut or added. */
  Measure muc() {
    return new Measure(kept(response, key), kept(key, response));
  }

  /** CEAF with φ4 (Luo 2005): clusters paired one to one for the greatest likeness. */
  Measure ceafe() {
    double[][] likeness = new double[key.size()][response.size()];
    for (int k = 0; k < key.size(); k++) {
      for (int r = 0; r < response.size(); r++) {
        int both = key.get(k).size() + response.get(r).size();
        likeness[k][r] = 2.0 * common(key.get(k), response.get(r)) / both;
      }
    }
    double best = Assignment.best(likeness);
    return new Measure(share(best, response.size()), share(best, key.size()));
  }

  private static double purity(List<Set<Integer>> clusters, List<Set<Integer>> others) {
    double sum = 0;
    int mentions = 0;
    for (Set<Integer> cluster : clusters) {
      mentions += cluster.size();
      for (Set<Integer> other : others) {
        double common = common(cluster, other);
        sum += common * common / cluster.size();
      }
    }
    return share(sum, mentions);
  }

  private static double kept(List<Set<Integer>> clusters, List<Set<Integer>> others) {
    Map<Integer, Integer> home = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      for (int mention : others.get(i)) {
        home.put(mention, i);
      }
    }
    int links = 0;
    int kept = 0;
    for (Set<Integer> cluster : clusters) {
      Set<Integer> homes = new HashSet<>();
      int homeless = 0;
      for (int mention : cluster) {
        if (home.containsKey(mention)) {
          homes.add(home.get(mention));
        } else {
          homeless++;
        }
      }
      links += cluster.size() - 1;
      kept += cluster.size() - homes.size() - homeless;
    }
    return share(kept, links);
  }

  private static int common(Set<Integer> some, Set<Integer> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  private static double share(double part, int whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }
}
