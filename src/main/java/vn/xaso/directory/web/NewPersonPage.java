package vn.xaso.directory.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// The form that registers an official.
public record NewPersonPage(String name, String born, String phone, List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
