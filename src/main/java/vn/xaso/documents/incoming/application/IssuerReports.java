package vn.xaso.documents.incoming.application;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.documents.HandlingReport;
import vn.xaso.documents.HandlingStatus;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingEvent;
import vn.xaso.documents.incoming.domain.ReportOutbox;

/// Lays into the outbox what the issuer of a document of this house is told of an event, in the caller's transaction.
@Component
class IssuerReports {

    private final ReportOutbox outbox;
    private final Units units;
    private final ApplicationEventPublisher announcer;

    IssuerReports(ReportOutbox outbox, Units units, ApplicationEventPublisher announcer) {
        this.outbox = outbox;
        this.units = units;
        this.announcer = announcer;
    }

    void write(IncomingDocument after, IncomingEvent event) {
        var origin = after.arrival().origin();
        var status = status(event.act());
        if (origin == null || status == null) {
            return;
        }
        var number = after.number();
        outbox.add(new HandlingReport(
                origin.document(),
                origin.issuer(),
                after.unit(),
                status,
                event.at(),
                number == null ? null : String.valueOf(number.number()),
                official(after, event),
                status == HandlingStatus.ASSIGNED || status == HandlingStatus.IN_WORK ? "" : event.note()));
        announcer.publishEvent(new ReportWritten(after.unit()));
    }

    /// What arrives by itself nobody has taken in yet: the recipient answers for it, not the issuer who brought it.
    private String official(IncomingDocument after, IncomingEvent event) {
        return event.by().account() == null
                ? units.get(after.unit()).committeeName()
                : event.by().name();
    }

    /// Law: 28/2018/QĐ-TTg
    private static @Nullable HandlingStatus status(IncomingAct act) {
        return switch (act) {
            case RECEIVE -> HandlingStatus.ARRIVED;
            case RETURN_TO_SENDER -> HandlingStatus.REFUSED;
            case REGISTER -> HandlingStatus.REGISTERED;
            case TRANSFER -> HandlingStatus.ASSIGNED;
            case START -> HandlingStatus.IN_WORK;
            case COMPLETE -> HandlingStatus.COMPLETED;
            case AGREE_TO_RECALL -> HandlingStatus.RECALL_AGREED;
            case REFUSE_RECALL -> HandlingStatus.RECALL_REFUSED;
            default -> null;
        };
    }
}
