package vn.xaso.cases.variants.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// The cases of a procedure as a list to choose from.
public final class VariantChoices {

    /// Stands for none of the cases: an empty value would be nothing chosen.
    static final String NONE = "-";

    private VariantChoices() {}

    /// Empty where the time limit is the same for all.
    public static List<Choice> of(ProcedureVersion version, Texts texts) {
        var choices = new ArrayList<Choice>();
        version.casesOfTime().forEach(name -> choices.add(new Choice(name, name)));
        if (!choices.isEmpty()) {
            choices.add(new Choice(NONE, texts.of("variants.none")));
        }
        return choices;
    }

    /// @return the name, empty for none of them, or null where nothing was chosen
    public static @Nullable String chosen(String value) {
        return value.isEmpty() ? null : NONE.equals(value) ? "" : value;
    }
}
