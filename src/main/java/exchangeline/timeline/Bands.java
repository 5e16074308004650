package exchangeline.timeline;

import java.util.Arrays;

/**
 * Which of the signatures added so far share a band with a new one. Keys are not kept: two that
 * fall into one slot only propose a pair that the comparison then rejects.
 */
final class Bands {
  private static final int NONE = -1;

  private final int perItem;

  /** Slot of a key → the last entry there; an entry is one band of one item. */
  private final int[] last;

  /** Entry → the one before it in its slot. */
  private final int[] before;

  private int entries;

  /** Room for {@code items} of {@code perItem} keys each. */
  Bands(int items, int perItem) {
    this.perItem = perItem;
    before = new int[Math.multiplyExact(items, perItem)];
    last = new int[Integer.highestOneBit(Math.max(1, before.length)) * 2];
    Arrays.fill(last, NONE);
  }

  /** Numbers of the items, from 0 in the order of adding, that share a key; sorted. */
  int[] sharing(long[] keys) {
    int[] found = new int[keys.length];
    int n = 0;
    for (long key : keys) {
      for (int entry = last[slot(key)]; entry != NONE; entry = before[entry]) {
        found = n < found.length ? found : Arrays.copyOf(found, 2 * n);
        found[n++] = entry / perItem;
      }
    }
    return Arrays.stream(found, 0, n).sorted().distinct().toArray();
  }

  void add(long[] keys) {
    for (long key : keys) {
      int slot = slot(key);
      before[entries] = last[slot];
      last[slot] = entries++;
    }
  }

  private int slot(long key) {
    return (int) key & (last.length - 1);
  }
}
