package vn.xaso.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// Many clients at once for some seconds, each on its own kept connection.
final class Burst {

    private static final AtomicLong NUMBER = new AtomicLong();

    private Burst() {}

    interface Round {
        void run(Wire wire, long number) throws IOException;
    }

    /// @param rate rounds a second, all of them answered well
    record Result(double rate, Times rounds) {}

    static Result run(int port, int clients, int seconds, Round round) throws IOException, InterruptedException {
        var rounds = new Times();
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Object>>();
            for (int i = 0; i < clients; i++) {
                running.add(pool.submit(client(port, end, rounds, round)));
            }
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException fault) {
            throw new IOException(fault.getCause());
        }
        return new Result(rounds.count() / ((System.nanoTime() - began) / 1e9), rounds);
    }

    private static Callable<Object> client(int port, long end, Times rounds, Round round) {
        return () -> {
            try (var wire = new Wire(port)) {
                while (System.nanoTime() < end) {
                    long began = System.nanoTime();
                    round.run(wire, NUMBER.incrementAndGet());
                    rounds.add(System.nanoTime() - began);
                }
            }
            return rounds;
        };
    }
}
