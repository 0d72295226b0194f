package vn.xaso.procedures.guides.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// All guides, and the form that begins another.
public record GuideListPage(List<Row> rows, String key, String title, List<FieldMessage> messages) {

    public record Row(String href, String title, Tag state, String changed) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
