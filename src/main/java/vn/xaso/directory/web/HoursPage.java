package vn.xaso.directory.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// Change the weekly hours of the office.
public record HoursPage(HoursForm form, List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
