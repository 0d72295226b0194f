package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The form by which a province gives a commune its first administrator.
public record CommuneAccountPage(
        List<Choice> communes, String commune, String name, String login, List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
