package vn.xaso.documents.layout.gateway.pdf;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.layout.domain.DocumentEye;
import vn.xaso.documents.layout.domain.SeenDocument;
import vn.xaso.documents.layout.domain.SeenDocument.State;
import vn.xaso.kernel.process.NoAnswer;
import vn.xaso.kernel.process.Worker;
import vn.xaso.kernel.process.Workers;

/// Lets processes look at files. That a file ends its process is an answer, not a fault.
@Lazy
@Component
class ProcessEye implements DocumentEye {

    /// With all else a process stays within 512 MB.
    private static final Worker.Memory MEMORY = new Worker.Memory(256, 96);

    private static final Logger LOG = LoggerFactory.getLogger(ProcessEye.class);
    private static final int AT_ONCE = 2;

    private final Workers workers;

    ProcessEye(@Value("${xaso.documents.layout.at-most:10s}") Duration limit) {
        workers = new Workers(EyeProgram.class, MEMORY, limit, AT_ONCE, "documents.layout.busy");
    }

    @Override
    public SeenDocument look(byte[] pdf) {
        try {
            return workers.ask(worker -> EyeProgram.JSON.readValue(worker.ask(pdf), SeenDocument.class));
        } catch (NoAnswer ended) {
            LOG.debug("A process that looks at files ended", ended);
            return SeenDocument.unseen(State.TOO_HEAVY);
        }
    }

    @PreDestroy
    void endAll() {
        workers.close();
    }
}
