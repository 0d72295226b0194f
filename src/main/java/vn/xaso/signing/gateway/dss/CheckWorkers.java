package vn.xaso.signing.gateway.dss;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.process.Ending;
import vn.xaso.kernel.process.NoAnswer;
import vn.xaso.kernel.process.Worker;
import vn.xaso.kernel.process.Workers;
import vn.xaso.signing.SignatureReport.Outcome;
import vn.xaso.signing.gateway.dss.CheckMessage.Circumstances;

/// Lets processes check strange files. That a file ends its process is an answer, not a fault.
@Component
class CheckWorkers {

    /// With all else a process stays within 512 MB.
    static final Worker.Memory MEMORY = new Worker.Memory(272, 112);

    private static final Logger LOG = LoggerFactory.getLogger(CheckWorkers.class);

    private final Workers workers;
    /// What each process knows already: the trust is large and goes over the pipe only when it changed.
    private final Map<Worker, TrustSet> known = Collections.synchronizedMap(new WeakHashMap<>());

    CheckWorkers(
            @Value("${xaso.signing.check.at-most:10s}") Duration limit,
            @Value("${xaso.signing.check.processes:2}") int most) {
        workers = new Workers(CheckProgram.class, MEMORY, limit, most, "signing.check.busy");
    }

    Findings examine(byte[] pdf, TrustSet trust, Instant now) {
        try {
            return workers.ask(worker -> ask(worker, pdf, trust, now));
        } catch (NoAnswer ended) {
            LOG.debug("A process for checks ended", ended);
            var outcome = ended.ending() == Ending.DIED ? Outcome.FAILED : Outcome.TOO_HEAVY;
            return Findings.only(PadesReader.unsigned(outcome, pdf, now));
        }
    }

    private Findings ask(Worker worker, byte[] pdf, TrustSet trust, Instant now) throws IOException {
        boolean isNews = !trust.equals(known.put(worker, trust));
        var circumstances = CheckMessage.write(new Circumstances(isNews ? trust : null, now));
        return CheckMessage.findings(worker.ask(circumstances, pdf));
    }

    @PreDestroy
    void endAll() {
        workers.close();
    }
}
