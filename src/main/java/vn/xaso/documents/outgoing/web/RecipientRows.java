package vn.xaso.documents.outgoing.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.HandlingReport;
import vn.xaso.documents.HandlingStatus;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.documents.outgoing.domain.Recipient;
import vn.xaso.documents.outgoing.domain.Recipients;
import vn.xaso.documents.outgoing.web.OutgoingPage.RecipientRow;
import vn.xaso.documents.outgoing.web.OutgoingPage.Step;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How far a document is with each of its recipients.
///
/// Law: 28/2018/QĐ-TTg
@Component
class RecipientRows {

    private static final int MOST_UNITS = 200;

    private final Recipients recipients;
    private final Staff staff;
    private final Units units;

    RecipientRows(Recipients recipients, Staff staff, Units units) {
        this.recipients = recipients;
        this.staff = staff;
        this.units = units;
    }

    List<RecipientRow> rows(Actor actor, OutgoingDocument document, Texts texts) {
        var reports = recipients.reports(document.id());
        boolean issued = document.state().isIssued();
        boolean clerk = document.state() == OutgoingState.ISSUED && actor.may(Right.ISSUE_DOCUMENTS);
        return recipients.list(document.id()).stream()
                .map(recipient -> row(
                        recipient,
                        reports.stream()
                                .filter(report -> report.recipient().equals(recipient.unit()))
                                .toList(),
                        issued,
                        clerk,
                        texts))
                .toList();
    }

    private static RecipientRow row(
            Recipient recipient, List<HandlingReport> reports, boolean issued, boolean clerk, Texts texts) {
        return new RecipientRow(
                recipient.no(),
                recipient.name(),
                how(recipient, texts),
                tag(recipient, reports, issued, texts),
                reports.stream().map(report -> step(report, texts)).toList(),
                clerk && recipient.unit() == null && recipient.carriedAt() == null);
    }

    private static String how(Recipient recipient, Texts texts) {
        var at = recipient.carriedAt();
        var when = at == null ? "" : ", " + texts.minute(at);
        if (recipient.unit() != null) {
            return texts.of("outgoing.to.inHouse") + when;
        }
        if (recipient.byHand().isEmpty()) {
            return texts.of("outgoing.to.elsewhere");
        }
        var covers = recipient.covers() == null ? "" : ", " + texts.of("outgoing.to.covers", recipient.covers());
        return recipient.byHand() + covers + when;
    }

    private static Tag tag(Recipient recipient, List<HandlingReport> reports, boolean issued, Texts texts) {
        if (!reports.isEmpty()) {
            var last = last(reports);
            return new Tag(kind(last), texts.of("outgoing.status." + last));
        }
        if (recipient.carriedAt() != null) {
            return new Tag(Kind.INFO, texts.of("outgoing.to.sent"));
        }
        return issued
                ? new Tag(Kind.WARN, texts.of(recipient.unit() == null ? "outgoing.to.toSend" : "outgoing.to.onTheWay"))
                : new Tag(Kind.NEUTRAL, texts.of("outgoing.to.notYet"));
    }

    private static HandlingStatus last(List<HandlingReport> reports) {
        return reports.stream()
                .max(Comparator.comparing(HandlingReport::at).thenComparing(HandlingReport::status))
                .map(HandlingReport::status)
                .orElseThrow();
    }

    private static Kind kind(HandlingStatus status) {
        return switch (status) {
            case ARRIVED, REGISTERED, ASSIGNED, IN_WORK -> Kind.INFO;
            case COMPLETED, RECALL_AGREED -> Kind.DONE;
            case REFUSED, RECALL_REFUSED -> Kind.LATE;
        };
    }

    private static Step step(HandlingReport report, Texts texts) {
        var what = report.status().code() + " " + texts.of("outgoing.status." + report.status());
        var arrival = report.arrivalNumber();
        var number = arrival == null ? "" : " (" + texts.of("outgoing.to.arrival", arrival) + ")";
        var note = report.note().isEmpty() ? "" : ": " + report.note();
        return new Step(what + number + note, texts.minute(report.at()), report.official());
    }

    /// Units of this house that do not have it yet.
    List<Choice> units(Actor actor, OutgoingDocument document) {
        if (document.state() != OutgoingState.ISSUED || !actor.may(Right.ISSUE_DOCUMENTS)) {
            return List.of();
        }
        var known = recipients.list(document.id()).stream()
                .map(Recipient::unit)
                .filter(Objects::nonNull)
                .toList();
        return staff.unitsWithOffices(MOST_UNITS).stream()
                .filter(unit -> !unit.equals(actor.unit()) && !known.contains(unit))
                .map(unit -> new Choice(unit.toString(), units.get(unit).committeeName()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
