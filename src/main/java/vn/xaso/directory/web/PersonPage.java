package vn.xaso.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;

/// One official: what he or she holds and held, and the forms to appoint and to end.
///
/// @param form what was typed, or null for those who may not change anything
public record PersonPage(
        String name,
        List<Fact> facts,
        List<Row> holdings,
        List<Choice> positions,
        List<Choice> endable,
        String action,
        @Nullable Form form) {

    public record Row(String title, String unit, String period, String decision, boolean current) {}

    /// What was typed into the two forms: the one that appoints and the one that ends.
    public record Form(
            String position,
            String from,
            String decision,
            String holding,
            String lastDay,
            List<FieldMessage> messages) {

        static Form empty() {
            return new Form("", "", "", "", "", List.of());
        }

        public String error(String field) {
            return FieldMessage.at(messages, field);
        }
    }
}
