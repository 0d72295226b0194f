package vn.xaso.reports.design.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Texts;

/// The page of a duty once more, with what was wrong, for the parts that open rounds from it.
@Component
public class DutyPageAgain {

    public static final String PAGE = DutyController.PAGE;

    private final DutyPages pages;

    DutyPageAgain(DutyPages pages) {
        this.pages = pages;
    }

    /// @param field where the refusal names none
    public DutyPage with(Actor actor, UUID id, Map<String, String> typed, Refusal refusal, String field, Texts texts) {
        return pages.one(actor, id, Map.copyOf(typed), Sent.messages(refusal, field, texts), texts);
    }
}
