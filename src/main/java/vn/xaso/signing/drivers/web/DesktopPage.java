package vn.xaso.signing.drivers.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// The documents that wait for the signing program on the own computer.
public record DesktopPage(List<Row> rows, List<FieldMessage> messages) {

    /// @param title what the paper calls itself, or what kind of signature it waits for
    /// @param kind the kind of signature, or empty where the title says it
    public record Row(String id, String title, String kind, String since, boolean signed) {}

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
