package vn.xaso.signing.gateway.dss;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How often something is done in a second of one core: the time of the whole process counts, with the collection of
/// garbage and the compiler, so that other work on the machine does not.
final class Rate {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Double> rounds = new ArrayList<>();

    interface Work {
        void once() throws Exception;
    }

    /// Without counting: the compiler of the JVM needs some.
    static void warm(Work work, int seconds) throws Exception {
        new Rate().measure(work, seconds);
    }

    /// @param seconds of the processor, so that a busy machine measures as much as an idle one
    void measure(Work work, int seconds) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        long until = before + seconds * 1_000_000_000L;
        long now = before;
        int done = 0;
        while (now < until) {
            work.once();
            done++;
            now = SYSTEM.getProcessCpuTime();
        }
        rounds.add(done * 1e9 / (now - before));
    }

    double median() {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    String words() {
        return String.format(
                Locale.ROOT,
                "%.0f/s (%.0f to %.0f)",
                median(),
                rounds.stream().min(Double::compare).orElseThrow(),
                rounds.stream().max(Double::compare).orElseThrow());
    }
}
