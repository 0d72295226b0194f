package vn.xaso.cases.fees.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.payments.Demand;
import vn.xaso.payments.PaymentStories;

/// What was asked for a case and what became of it, as another system sees it: nothing about the person.
///
/// @param items the newest first
@JsonInclude
record ApiPayment(UUID caseId, @Nullable String code, List<Obligation> items) {

    /// @param settledAt null as long as something is open
    @JsonInclude
    record Obligation(
            PaymentStories.State state,
            long total,
            long exempted,
            long received,
            long open,
            long surplus,
            boolean online,
            String askedAt,
            @Nullable String settledAt,
            List<Line> lines,
            List<Receipt> receipts) {

        static Obligation of(PaymentStories.Asked asked) {
            var settled = asked.settledAt();
            return new Obligation(
                    asked.state(),
                    asked.total().dong(),
                    asked.exempted().dong(),
                    asked.received().dong(),
                    asked.open().dong(),
                    asked.surplus().dong(),
                    asked.online(),
                    OfficeClock.rfc3339(asked.askedAt()),
                    settled == null ? null : OfficeClock.rfc3339(settled),
                    asked.lines().stream().map(Line::of).toList(),
                    asked.came().stream().map(Receipt::of).toList());
        }
    }

    /// @param kind FEE or CHARGE, null where the catalogue does not say
    @JsonInclude
    record Line(String name, @Nullable String kind, long amount, long exempted, String explanation, String ground) {

        static Line of(Demand.Line line) {
            return new Line(
                    line.name(),
                    line.kind(),
                    line.amount().dong(),
                    line.exempted().dong(),
                    line.explanation(),
                    line.ground());
        }
    }

    record Receipt(String number, long amount, String way, String at, boolean struck) {

        static Receipt of(PaymentStories.Came came) {
            return new Receipt(
                    came.receipt(), came.amount().dong(), came.way(), OfficeClock.rfc3339(came.at()), came.struck());
        }
    }

    static ApiPayment of(CaseFile caseFile, List<PaymentStories.Asked> asked) {
        var code = caseFile.code();
        return new ApiPayment(
                caseFile.id(),
                code == null ? null : code.text(),
                asked.stream().map(Obligation::of).toList());
    }
}
