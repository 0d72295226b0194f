package vn.xaso.cases.fees.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Bill;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The page on which an official asks the applicant for the fee of a case.
///
/// @param version of the case that the official saw
/// @param channel how the case came, in words
/// @param source what the catalogue says about fees, in its own words, or empty
/// @param groups who pays less, and with what paper they show that
/// @param atReception whether it is paid when the case is received: then the case does not wait
/// @param bill what it comes to so far, or null where nothing was counted
public record FeeFormPage(
        String href,
        String caseHref,
        String code,
        String procedure,
        int version,
        String payer,
        String channel,
        String source,
        List<Item> items,
        List<Choice> groups,
        boolean atReception,
        @Nullable Bill bill,
        List<FieldMessage> messages,
        Map<String, String> typed) {

    /// A fee item of the procedure.
    ///
    /// @param kind what it is by law, or empty
    /// @param rate what one unit costs, in words
    /// @param unit of which the number is typed
    /// @param said whether the official says the amount, because the catalogue does not
    public record Item(int no, String name, String kind, String rate, String exemptions, String unit, boolean said) {

        public String field(String part) {
            return part + "-" + no;
        }
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
