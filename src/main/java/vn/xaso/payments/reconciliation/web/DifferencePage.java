package vn.xaso.payments.reconciliation.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Tag;

/// One difference and what can be done with it.
///
/// @param advice what such a difference means
/// @param sought what stands in the search for debts
/// @param debts to which the money can be assigned
public record DifferencePage(
        String href,
        String title,
        Tag tag,
        String advice,
        int version,
        List<Fact> facts,
        boolean mayAssign,
        boolean mayReturn,
        boolean mayEnd,
        String sought,
        List<Debt> debts,
        List<Choice> people,
        String owner,
        String reason,
        String words,
        List<Happening> events,
        List<FieldMessage> messages) {

    public record Debt(String id, String code, String payer, String total, String open, String day) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
