package vn.xaso.cases.views.application;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.views.domain.ListExport;
import vn.xaso.cases.views.domain.ListExports;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// Where an official asks for a long list as a file, and fetches it. It belongs to that person alone, for a day.
@Service
public class ExportDesk {

    static final Duration KEPT = Duration.ofDays(1);

    private final ListExports exports;
    private final AuditTrail audit;
    private final ApplicationEventPublisher announcer;
    private final Clock clock;

    ExportDesk(ListExports exports, AuditTrail audit, ApplicationEventPublisher announcer, Clock clock) {
        this.exports = exports;
        this.audit = audit;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// Somebody asked for a file.
    record Wanted(UnitId unit) {}

    @Transactional
    public ListExport ask(Actor actor, String query, String language) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var wanted = new ListExport(
                Ids.next(), actor.unit(), actor.account(), actor.person(), query, language, now, 0, null, false);
        exports.add(wanted);
        audit.record(actor, actor.unit(), "list.export", wanted.id().toString(), "");
        announcer.publishEvent(new Wanted(actor.unit()));
        return wanted;
    }

    @Transactional(readOnly = true)
    public ListExport get(Actor actor, UUID id) {
        return exports.find(actor.unit(), id)
                .filter(export -> export.person().equals(actor.person()))
                .filter(export -> export.madeAt().plus(KEPT).isAfter(clock.instant()))
                .orElseThrow(() -> new Absent("file " + id));
    }

    /// Sends the file, part after part; each is one question.
    public void send(ListExport export, OutputStream output) throws IOException {
        Optional<byte[]> part = exports.part(export.unit(), export.id(), 1);
        for (int no = 2; part.isPresent(); no++) {
            output.write(part.get());
            part = exports.part(export.unit(), export.id(), no);
        }
    }
}
