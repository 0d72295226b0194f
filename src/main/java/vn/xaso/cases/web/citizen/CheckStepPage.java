package vn.xaso.cases.web.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.forms.FormView;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;

/// The third step: everything once more, before it is sent.
public record CheckStepPage(
        String href,
        String procedure,
        String commune,
        List<String> steps,
        List<Fact> applicant,
        @Nullable FormView answers,
        List<Fact> papers,
        List<FieldMessage> messages) {}
