package vn.xaso.procedures.design.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// All designs, and the ways to begin another.
///
/// @param code what was typed as the code of a new procedure
public record DesignListPage(List<Row> rows, String code, List<FieldMessage> messages) {

    public record Row(String href, String name, String code, Tag state, String changed) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
