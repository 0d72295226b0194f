package vn.xaso.payments.till.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// What is owed for one case, and all that has happened to it.
///
/// @param caseHref the page of the case
/// @param taking null where nothing is owed, or the reader takes no money
/// @param taken what was just taken, or null
/// @param exempting the amount that may be exempted, or empty
/// @param sources out of what money may be given back; empty: nothing
/// @param typed what was typed in a form that came back
public record DuePage(
        List<Link> tabs,
        String href,
        String code,
        String caseHref,
        String procedure,
        Tag tag,
        List<Fact> facts,
        List<Line> lines,
        String total,
        @Nullable Taking taking,
        @Nullable Taken taken,
        String exempting,
        List<Choice> sources,
        String returning,
        List<Paper> receipts,
        List<Refunding> refunds,
        List<Try> tries,
        List<Happening> story,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    /// @param how the amount came about, or empty
    public record Line(String name, String kind, String how, String amount) {}

    /// @param version what the cashier sees is bound to it
    /// @param waiting a try by another way that is not over, or empty
    public record Taking(String amount, long dong, int version, String inWords, String waiting) {}

    /// @param change what goes back to the payer, or empty
    public record Taken(String number, String amount, String href, String change) {}

    public record Paper(String number, String href, String amount, String when, Tag tag) {}

    public record Refunding(String href, String amount, String reason, String when, Tag tag) {}

    public record Try(String reference, String way, String amount, String when, Tag tag, String said) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// What was typed, or what is likely.
    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }

    /// Whether a form came back with faults in fields that begin so.
    public boolean isOpen(String form) {
        return messages.stream().anyMatch(message -> message.fieldId().startsWith(form));
    }
}
