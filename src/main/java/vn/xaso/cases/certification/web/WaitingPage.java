package vn.xaso.cases.certification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// Cases of certification that wait for one act, all ticked from the beginning.
///
/// @param parts what waits for whom
/// @param leaders to whom what came back may go, or empty
/// @param done what was done just now, or empty
/// @param sheets the words of certification of what was just numbered, or of all that is numbered, or empty
public record WaitingPage(
        List<Link> tabs,
        String title,
        String lead,
        List<Part> parts,
        List<Choice> leaders,
        String done,
        String sheets,
        List<FieldMessage> messages) {

    /// @param name of its form and the beginning of the keys of its words
    /// @param act the address, or null where somebody else does it
    /// @param asksPin whether one of the cases needs the PIN
    /// @param note what stands in the field of words, or null where there is none
    /// @param cash what is taken with the act, or null where nothing is owed or somebody else takes it
    public record Part(
            String name,
            String title,
            @Nullable String act,
            String button,
            boolean asksPin,
            @Nullable String note,
            @Nullable Cash cash,
            boolean ticked,
            List<Line> lines,
            String total) {}

    /// @param sum of all that is owed in the list
    public record Cash(String sum, boolean ticked) {}

    /// @param value the case and the version that was seen
    /// @param paid how it stands with the fee, or empty
    /// @param ticked false where money may come another way: the clerk asks before it is taken
    public record Line(
            String value,
            String href,
            String code,
            String name,
            String papers,
            String numbers,
            String fee,
            String paid,
            String due,
            Tag form,
            boolean ticked) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
