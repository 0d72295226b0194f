package vn.xaso.cases.web.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.web.ApplicantForm;
import vn.xaso.forms.FormView;
import vn.xaso.ui.FieldMessage;

/// The first step: who applies, and the electronic form.
///
/// @param part which part of the form this page asks
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
        Part part,
        List<FieldMessage> messages,
        boolean draft,
        boolean saved) {

    /// @param word as it stands in the address
    /// @param group the number of the group that is shown, or less than zero for all
    /// @param applicant whether it asks who applies
    /// @param title empty where all is asked
    /// @param place its place among all parts, from 1; 0 where all is asked
    /// @param backHref the part before, or empty
    /// @param back not empty where the applicant came from the last check
    public record Part(
            String word,
            int group,
            boolean applicant,
            String title,
            int place,
            int count,
            String backHref,
            String back) {

        public boolean isAll() {
            return place == 0;
        }

        public boolean hasForm() {
            return isAll() || !applicant;
        }
    }
}
