package vn.xaso.documents.incoming.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;

/// The list of incoming documents.
///
/// @param narrowed true where filters are set
/// @param exports the whole list to print or to take along
/// @param count how many there are, a thousand at most
/// @param mayPrint whether the person may see the registers
/// @param mayReceive whether the person may take in a document
/// @param done true right after an act with a document that the person no longer sees
public record IncomingListPage(
        Asked asked,
        List<Link> tabs,
        Choices choices,
        List<IncomingLine> lines,
        @Nullable String first,
        @Nullable String next,
        boolean narrowed,
        List<Link> exports,
        int count,
        boolean mayPrint,
        boolean mayReceive,
        boolean done) {

    /// What the filters hold.
    public record Asked(
            String text,
            String whose,
            String due,
            String state,
            String type,
            String issuer,
            String from,
            String until) {}

    /// What may be chosen in the filters.
    public record Choices(List<Choice> states, List<Choice> dues, List<Choice> types) {}
}
