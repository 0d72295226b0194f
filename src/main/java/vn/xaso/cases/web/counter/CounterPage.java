package vn.xaso.cases.web.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.web.ApplicantForm;
import vn.xaso.forms.FormView;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;

/// The page on which reception takes in a case.
///
/// @param units for which this counter may receive beside the own one
/// @param competent the one chosen, or empty
/// @param points at which the unit receives, empty where it has only one
/// @param point the one chosen, or empty
/// @param facts time limit and fee, so that reception can tell the citizen
/// @param answers the electronic form, or null where the procedure has none
/// @param kinds original or copy
/// @param variants the cases of the procedure on which the time limit depends; mostly none
/// @param messages what was wrong with the last try
/// @param scansLost true where a scan was sent with it: a browser cannot be given a file back
public record CounterPage(
        String code,
        String procedure,
        String key,
        List<Choice> units,
        String competent,
        List<Choice> points,
        String point,
        List<Fact> facts,
        ApplicantForm applicant,
        @Nullable FormView answers,
        List<Paper> papers,
        List<Choice> kinds,
        List<Choice> variants,
        String variant,
        List<FieldMessage> messages,
        boolean scansLost) {

    /// @param field the beginning of the names of its fields
    /// @param stored null where the store has nothing, or nobody has asked yet
    public record Paper(
            String field,
            String group,
            String name,
            boolean required,
            boolean handedIn,
            String kind,
            String quantity,
            String quantityError,
            String scanError,
            @Nullable Stored stored) {}

    /// What the store of the person has for a paper.
    public record Stored(String id, String words, boolean chosen, String why, String whyError) {}
}
