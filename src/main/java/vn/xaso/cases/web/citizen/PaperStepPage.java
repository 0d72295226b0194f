package vn.xaso.cases.web.citizen;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.FieldMessage;

/// The second step: a place for every paper that the procedure asks for.
///
/// @param offers what lies in the applicant's own store, by the field of the paper
public record PaperStepPage(
        String href,
        String procedure,
        List<String> steps,
        List<Slot> slots,
        Map<String, List<Offer>> offers,
        List<FieldMessage> messages,
        boolean draft,
        boolean saved) {

    /// @param field the name of its field
    /// @param online false where only the paper itself counts
    /// @param promised the applicant will bring the paper itself
    public record Slot(
            String field,
            String name,
            String hint,
            boolean required,
            boolean online,
            boolean promised,
            List<Sent> sent) {}

    /// A file that lies with the case.
    ///
    /// @param size in words, such as 1,2 MB
    /// @param hash the beginning of its fingerprint
    public record Sent(int no, String name, String size, String hash, String href) {}

    /// A paper in the applicant's own store.
    ///
    /// @param choice what is sent to use it
    public record Offer(String choice, String title, String facts) {}

    public List<Offer> offers(Slot slot) {
        return offers.getOrDefault(slot.field(), List.of());
    }

    public String error(Slot slot) {
        return FieldMessage.at(messages, slot.field());
    }
}
