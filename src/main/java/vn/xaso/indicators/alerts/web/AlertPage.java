package vn.xaso.indicators.alerts.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// One alert.
///
/// @param open whether something can still be said to it
/// @param urge the way to urge whoever holds the case, or empty
public record AlertPage(
        String href,
        String text,
        Tag kind,
        Tag state,
        String subjectHref,
        List<Fact> facts,
        boolean open,
        boolean unseen,
        boolean untaken,
        String urge,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
