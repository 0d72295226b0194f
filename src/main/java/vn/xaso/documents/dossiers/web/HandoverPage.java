package vn.xaso.documents.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One hand-over to the archive.
///
/// @param why what was typed as a reason to send one back
public record HandoverPage(
        String href,
        String title,
        Tag tag,
        int version,
        List<Fact> facts,
        List<Line> lines,
        List<Choice> inIt,
        List<Link> exports,
        String recordHref,
        boolean mayReceive,
        boolean mayWithdraw,
        String samePerson,
        String chosen,
        String why,
        List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }

    /// @param sentBack why the archive did not take it, or empty
    public record Line(
            int no,
            String href,
            String code,
            String title,
            String span,
            String retention,
            String pages,
            String note,
            String sentBack) {}

    /// All hand-overs that the person may see.
    ///
    /// @param mayOffer whether the person keeps dossiers that can be offered
    public record Every(
            List<One> handovers,
            @Nullable String first,
            @Nullable String next,
            boolean mayOffer,
            List<DossierListPage.Line> due) {}

    public record One(String href, String title, String office, String offered, String by, Tag tag) {}

    /// What can be offered.
    ///
    /// @param more that there are others, or empty
    /// @param chosen the ids that are ticked
    public record Offer(
            List<Candidate> candidates, String more, List<String> chosen, String note, List<FieldMessage> messages) {}

    public record Candidate(String id, DossierListPage.Line line) {}
}
