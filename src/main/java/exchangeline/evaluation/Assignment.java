package exchangeline.evaluation;

import java.util.Arrays;

/** Pairs rows with columns one to one for the greatest sum: the Hungarian method, O(n³). */
final class Assignment {
  private final double[][] gain;
  private final int size;

  /** Prices of rows and columns; the cost of a pair above both prices is its slack. */
  private final double[] rowPrice;

  private final double[] columnPrice;

  /** Row of each column, from 1; column 0 holds the row that is being placed. */
  private final int[] rowOf;

  private Assignment(double[][] gain) {
    this.gain = gain;
    size = Math.max(gain.length, gain.length == 0 ? 0 : gain[0].length);
    rowPrice = new double[size + 1];
    columnPrice = new double[size + 1];
    rowOf = new int[size + 1];
  }

  /**
   * The greatest sum.
   *
   * @param gain of row and column, none negative; rows of equal length; a row or column may stay
   *     alone, which gains nothing
   */
  static double best(double[][] gain) {
    Assignment assignment = new Assignment(gain);
    for (int row = 1; row <= assignment.size; row++) {
      assignment.place(row);
    }
    double sum = 0;
    for (int column = 1; column <= assignment.size; column++) {
      sum -= assignment.cost(assignment.rowOf[column], column);
    }
    return sum;
  }

  private double cost(int row, int column) {
    return row <= gain.length && column <= gain[0].length ? -gain[row - 1][column - 1] : 0;
  }

  /** Finds the cheapest chain of moves that frees a column for the row. */
  private void place(int row) {
    double[] slack = new double[size + 1];
    int[] before = new int[size + 1];
    boolean[] reached = new boolean[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    while (rowOf[column] != 0) {
      reached[column] = true;
      int next = 0;
      for (int c = 1; c <= size; c++) {
        if (!reached[c]) {
          double rest = cost(rowOf[column], c) - rowPrice[rowOf[column]] - columnPrice[c];
          if (rest < slack[c]) {
            slack[c] = rest;
            before[c] = column;
          }
          next = next == 0 || slack[c] < slack[next] ? c : next;
        }
      }
      raise(slack[next], slack, reached);
      column = next;
    }
    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }

  private void raise(double by, double[] slack, boolean[] reached) {
    for (int c = 0; c <= size; c++) {
      if (reached[c]) {
        rowPrice[rowOf[c]] += by;
        columnPrice[c] -= by;
      } else {
        slack[c] -= by;
      }
    }
  }
}
