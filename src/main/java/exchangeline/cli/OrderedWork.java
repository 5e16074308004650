package exchangeline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Work that several threads do and whose results are taken in the order in which it was given, by
 * the thread that gives it. No more than a few pieces are under way, so that whoever gives them
 * waits for those who do them.
 */
final class OrderedWork<T> implements Closeable {
  /** Takes a result. */
  @FunctionalInterface
  interface Sink<T> {
    void take(T result) throws IOException;
  }

  /** Pieces that wait before a further thread is worth its start. */
  private static final int WAITING = 16;

  private final ThreadPoolExecutor threads;
  private final int jobs;
  private final Sink<T> sink;
  private final Deque<Piece<T>> pieces = new ArrayDeque<>();

  /** A piece of work, or what is to be done once all before it is taken. */
  private record Piece<T>(FutureTask<T> work, Runnable then) {}

  /**
   * Work for some threads; there is one until it has much to do.
   *
   * @param jobs threads at most, at least 1
   */
  OrderedWork(int jobs, Sink<T> sink) {
    this.jobs = jobs;
    this.sink = sink;
    threads =
        new ThreadPoolExecutor(
            1, jobs, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), OrderedWork::thread);
  }

  /** No thread keeps the process alive. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives a piece of work, once there is room for it. */
  void add(Callable<T> work) throws IOException {
    if (pieces.size() >= WAITING) {
      threads.setCorePoolSize(jobs);
    }
    while (pieces.size() >= WAITING + jobs) {
      takeFirst();
    }
    FutureTask<T> task = new FutureTask<>(work);
    pieces.add(new Piece<>(task, null));
    threads.execute(task);
    while (!pieces.isEmpty() && isDone(pieces.getFirst())) {
      takeFirst();
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

  private static boolean isDone(Piece<?> piece) {
    return piece.work() == null || piece.work().isDone();
  }

  private void takeFirst() throws IOException {
    Piece<T> piece = pieces.removeFirst();
    if (piece.work() == null) {
      piece.then().run();
      return;
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
    threads.shutdownNow();
  }
}
