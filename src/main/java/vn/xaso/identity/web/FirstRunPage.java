package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.directory.UnitKind;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The first page of an empty system.
///
/// @param form what was typed; passwords are never shown again
public record FirstRunPage(List<Choice> units, List<Choice> kinds, FirstRunForm form, List<FieldMessage> messages) {

    /// The kinds of units that can run an installation today.
    static final List<UnitKind> KINDS =
            List.of(UnitKind.COMMUNE, UnitKind.WARD, UnitKind.SPECIAL_ZONE, UnitKind.PROVINCE, UnitKind.CENTRAL_CITY);

    public String unit() {
        return FirstRunForm.text(form.unit());
    }

    public String code() {
        return FirstRunForm.text(form.code());
    }

    public String kind() {
        return FirstRunForm.text(form.kind());
    }

    public String unitName() {
        return FirstRunForm.text(form.unitName());
    }

    public String name() {
        return FirstRunForm.text(form.name());
    }

    public String login() {
        return FirstRunForm.text(form.login());
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
