package vn.xaso.cases.certification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;

/// The counter of certification.
///
/// @param isOfCopies whether copies are certified, with pages and numbers of originals
/// @param mayBeElectronic whether electronic copies are made
/// @param rule the fee in the words of the catalogue
/// @param total of all who stand in the row
/// @param taken what was taken in just now, or null
public record TakeInPage(
        List<Link> tabs,
        String key,
        List<Link> procedures,
        String procedure,
        String title,
        boolean isOfCopies,
        boolean mayBeElectronic,
        List<Person> people,
        List<Choice> leaders,
        String signer,
        String rule,
        String total,
        String due,
        List<FieldMessage> messages,
        @Nullable Taken taken) {

    /// @param note that the person was found, or not; empty where nobody looked
    /// @param state changes where what stands in the fields comes from the program
    public record Person(
            int no,
            String prefix,
            String personalId,
            String name,
            String phone,
            String address,
            boolean electronic,
            String exemption,
            String note,
            String state,
            List<Line> lines,
            String total) {}

    public record Line(
            String prefix,
            int no,
            String title,
            String issuer,
            String number,
            String pages,
            String copies,
            String fee,
            String why) {}

    /// @param cases each with its code and receipt
    public record Taken(List<TakenCase> cases, String words) {}

    public record TakenCase(
            String href, String code, String name, String papers, String fee, String due, String receipt) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
