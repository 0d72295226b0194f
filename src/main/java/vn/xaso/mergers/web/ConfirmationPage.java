package vn.xaso.mergers.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;

/// The second word before units are merged: the figures once more.
///
/// @param figures the same for the program, so that nobody confirms others than he or she saw
public record ConfirmationPage(
        String href,
        String title,
        String sentence,
        List<Fact> facts,
        String figures,
        int version,
        boolean mayRun,
        List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
