package vn.xaso.cases.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.outside.persistence.OutsideCaseQuery.Followed;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Texts;

/// What happened in a case, in order, as another system sees it: positions, never names.
@JsonInclude
record ApiEvents(UUID caseId, @Nullable String code, List<Item> items) {

    @JsonInclude
    record Item(
            int no,
            String at,
            CaseAct act,
            String text,
            CaseState from,
            CaseState to,
            By.Kind by,
            String position,
            @Nullable String note) {}

    static ApiEvents of(Followed followed, Texts texts) {
        var file = followed.caseFile();
        return new ApiEvents(
                file.id(),
                file.code() == null ? null : file.code().text(),
                followed.events().stream().map(event -> item(event, texts)).toList());
    }

    /// What the office tells the applicant comes along; notes inside the office do not.
    private static Item item(CaseEvent event, Texts texts) {
        return new Item(
                event.no(),
                OfficeClock.rfc3339(event.at()),
                event.act(),
                texts.of("cases.event." + event.act()),
                event.from(),
                event.to(),
                event.by().kind(),
                event.by().position(),
                isToldToApplicant(event.act()) ? event.note() : null);
    }

    private static boolean isToldToApplicant(CaseAct act) {
        return switch (act) {
            case ASK_FIX, REFUSE, REQUEST_SUPPLEMENT, REQUEST_PAYMENT, STOP, EXTEND -> true;
            default -> false;
        };
    }
}
