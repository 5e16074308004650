package exchangeline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Work that several threads do and whose results are taken in the order in which it was given, by
 * the thread that gives it. No more than a few pieces are under way: where there is no room for
 * another, the thread that gives them does one itself.
 */
final class OrderedWork<T> implements Closeable {
  /** Takes a result. */
  @FunctionalInterface
  interface Sink<T> {
    void take(T result) throws IOException;
  }

  /** Pieces that wait before a further thread is worth its start. */
  private static final int WAITING = 16;

  /** Results at most that wait for the one of a piece before them. */
  static final int RESULTS = 512;

  private final Thread[] threads;
  private final Sink<T> sink;
  private final Deque<Piece<T>> pieces = new ArrayDeque<>();
  private final BlockingQueue<FutureTask<T>> waiting = new LinkedBlockingQueue<>();

  /** A piece of work, or what is to be done once all before it is taken. */
  private record Piece<T>(FutureTask<T> work, Runnable then) {
    boolean isDone() {
      return work == null || work.isDone();
    }
  }

  /**
   * Work for some threads, the one that gives it among them; the others start once much waits.
   *
   * @param jobs threads at most, at least 1
   */
  OrderedWork(int jobs, Sink<T> sink) {
    this.threads = new Thread[jobs - 1];
    this.sink = sink;
  }

  /** Gives a piece of work, once there is room for it. */
  void add(Callable<T> work) throws IOException {
    if (threads.length == 0) {
      addLight(work);
      return;
    }
    if (waiting.size() >= WAITING) {
      start();
      help();
    }
    waiting.add(piece(work));
    takeDone();
  }

  /** Does a piece that is not worth another thread's while, whose result waits for its turn. */
  void addLight(Callable<T> work) throws IOException {
    piece(work).run();
    takeDone();
  }

  private FutureTask<T> piece(Callable<T> work) throws IOException {
    while (pieces.size() >= RESULTS) {
      takeFirst();
    }
    FutureTask<T> piece = new FutureTask<>(work);
    pieces.add(new Piece<>(piece, null));
    return piece;
  }

  private void takeDone() throws IOException {
    while (!pieces.isEmpty() && pieces.getFirst().isDone()) {
      takeFirst();
    }
  }

  /** No thread keeps the process alive. */
  private void start() {
    for (int i = 0; i < threads.length && threads[i] == null; i++) {
      threads[i] = new Thread(this::work, "reading");
      threads[i].setDaemon(true);
      threads[i].start();
    }
  }

  private void work() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        waiting.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does something once all results so far are taken. */
  void then(Runnable what) {
    pieces.add(new Piece<>(null, what));
  }

  /** Takes all that is left. */
  void finish() throws IOException {
    while (!pieces.isEmpty()) {
      takeFirst();
    }
  }

  /** Does a piece that waits; false where none does. */
  private boolean help() {
    FutureTask<T> next = waiting.poll();
    if (next != null) {
      next.run();
    }
    return next != null;
  }

  /** Helps until the first result is there, and takes it. */
  private void takeFirst() throws IOException {
    Piece<T> piece = pieces.removeFirst();
    if (piece.work() == null) {
      piece.then().run();
      return;
    }
    while (!piece.isDone() && help()) {
      // Whoever does the piece may be done by now.
    }
    try {
      sink.take(piece.work().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    for (Thread thread : threads) {
      if (thread != null) {
        thread.interrupt();
      }
    }
  }
}
