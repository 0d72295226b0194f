package vn.xaso.cases.bulk.web;

import java.util.List;
import java.util.Map;
import vn.xaso.cases.bulk.domain.BulkAct;
import vn.xaso.cases.bulk.domain.BulkAct.Need;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// What is to be done with the chosen cases.
///
/// @param cases the ids with commas between them
/// @param count how many they are
/// @param isCut whether the list holds more than one run may have
/// @param people to whom the cases may go, where the act gives them to somebody
public record NewRunPage(
        BulkAct act,
        String cases,
        int count,
        boolean isCut,
        List<Choice> people,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public boolean needsNote() {
        return act.needs(Need.NOTE);
    }

    public boolean needsPerson() {
        return act.needs(Need.OFFICIAL) || act.needs(Need.LEADER);
    }

    public boolean needsDay() {
        return act.needs(Need.DAY);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
