package vn.xaso.cases.web.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.RatingForm;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.forms.FormView;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Link;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Tag;

/// One case as its applicant follows it.
///
/// @param request what the office asks for now, or null
/// @param result the result, or null while there is none
/// @param prints forms of the office
/// @param rating where the applicant says how content he or she is, or null before the result is there
/// @param panels what other parts of the module bring
/// @param mayWithdraw whether the case can still be taken back
public record OwnCasePage(
        String href,
        String code,
        String procedure,
        Tag tag,
        String meaning,
        List<Fact> facts,
        CaseWords.Due due,
        List<String> explanation,
        @Nullable Request request,
        @Nullable Result result,
        List<Link> prints,
        List<PaperStepPage.Sent> files,
        @Nullable FormView answers,
        List<Happening> events,
        @Nullable RatingForm rating,
        List<Panel> panels,
        boolean mayWithdraw,
        List<FieldMessage> messages) {

    /// @param formOpen whether the form itself may be rewritten
    /// @param note what was typed as an answer
    public record Request(String text, boolean formOpen, int version, String note) {}

    /// @param electronic false where the paper waits at the counter
    public record Result(boolean electronic, String number, List<Signature> signatures) {}

    public record Signature(Tag tag, String signer, String reason) {}
}
