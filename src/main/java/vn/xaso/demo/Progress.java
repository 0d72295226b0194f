package vn.xaso.demo;

import java.util.concurrent.atomic.AtomicInteger;

/// How much of the half-year is lived through, in acts.
final class Progress {

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger all = new AtomicInteger();

    void expect(int acts) {
        all.addAndGet(acts);
    }

    void step() {
        done.incrementAndGet();
    }

    int done() {
        return done.get();
    }

    int all() {
        return all.get();
    }

    int percent() {
        return all.get() == 0 ? 0 : Math.min(100, done.get() * 100 / all.get());
    }
}
