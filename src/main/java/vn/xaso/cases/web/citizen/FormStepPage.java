package vn.xaso.cases.web.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.web.ApplicantForm;
import vn.xaso.forms.FormView;
import vn.xaso.ui.FieldMessage;

/// The first step: who applies, and the electronic form.
///
/// @param form null where the procedure has no form any more
/// @param draft false where the office asked to put something right
/// @param saved true right after the draft was saved
public record FormStepPage(
        String href,
        String procedure,
        String commune,
        List<String> steps,
        ApplicantForm applicant,
        @Nullable FormView form,
        List<FieldMessage> messages,
        boolean draft,
        boolean saved) {}
