package vn.xaso.cases.digitising.gateway.pictures;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.digitising.application.Straightener;
import vn.xaso.kernel.process.NoAnswer;
import vn.xaso.kernel.process.Worker;
import vn.xaso.kernel.process.Workers;

/// Lets a process straighten pictures; it is started when first needed and ends when nobody needs it.
@Lazy
@Component
class StraighteningProcesses implements Straightener {

    private static final Logger LOG = LoggerFactory.getLogger(StraighteningProcesses.class);
    private static final Worker.Memory MEMORY = new Worker.Memory(384, 64);
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final Workers workers =
            new Workers(StraighteningProgram.class, MEMORY, LIMIT, 1, "digitising.refusal.busy");

    @Override
    public Straightened straighten(byte[] picture) {
        try {
            var answer = workers.ask(worker -> worker.ask(picture));
            int done = answer[0];
            return new Straightened(
                    Arrays.copyOfRange(answer, 1, answer.length),
                    (done & StraighteningProgram.CUT) != 0,
                    (done & StraighteningProgram.LEVELLED) != 0);
        } catch (NoAnswer ended) {
            LOG.debug("A process for pictures ended", ended);
            return new Straightened(picture, false, false);
        }
    }

    @PreDestroy
    void endAll() {
        workers.close();
    }
}
