package vn.xaso.documents.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One dossier with its papers and its story.
///
/// @param version the last event that the person sees
/// @param acts what the person may do with it now, by the last part of the address
/// @param mayOrder whether the person may give the papers other numbers
/// @param retention the term that it has, as the form sends it
/// @param group what the table of terms says now of its group, or empty
/// @param packageHref the package for the archive, or empty
/// @param offerHref where it is offered to the archive, or empty
public record DossierPage(
        String href,
        String code,
        String title,
        Tag tag,
        Due due,
        List<Fact> facts,
        List<Line> papers,
        List<Happening> events,
        List<String> acts,
        boolean mayOrder,
        List<Choice> others,
        List<Choice> retentions,
        String retention,
        String group,
        List<Link> contents,
        String packageHref,
        String offerHref,
        int version,
        List<FieldMessage> messages,
        @Nullable String failedAct,
        Map<String, String> typed) {

    /// @param document its id
    /// @param pages on which it stands
    /// @param elsewhere where it only is listed here, in words
    public record Line(
            String document,
            int no,
            String symbol,
            String href,
            String date,
            String subject,
            String author,
            String pages,
            String elsewhere) {}

    /// @param date empty where nothing is due
    public record Due(String date, String relative, Kind kind) {

        static final Due NONE = new Due("", "", Kind.NEUTRAL);
    }

    public boolean isOpen(String act) {
        return act.equals(failedAct);
    }

    /// What was typed into a field, so that nothing typed is lost, or what it begins with.
    public String typed(String field, String beginning) {
        return failedAct == null ? beginning : typed.getOrDefault(field, beginning);
    }

    public String error(String act, String field) {
        return act.equals(failedAct) ? FieldMessage.at(messages, field) : "";
    }

    public List<Choice> paperChoices() {
        return papers.stream()
                .map(paper ->
                        new Choice(paper.document(), paper.no() + ". " + paper.symbol() + " – " + paper.subject()))
                .toList();
    }
}
