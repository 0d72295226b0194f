package vn.xaso.procedures.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.domain.Correction;
import vn.xaso.procedures.domain.Flag;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Reads the correction of one field of a procedure out of what was typed.
sealed interface CorrectionForm permits TimeForm, FeeForm, PapersForm, ResultsForm, AuthorityForm {

    /// The form of a field, or null where the field is only checked and not typed anew.
    static @Nullable CorrectionForm of(Flag.Field field, ProcedureVersion held) {
        return switch (field) {
            case TIME_LIMIT -> new TimeForm(held);
            case FEE -> new FeeForm(held);
            case PAPERS -> new PapersForm(held);
            case RESULTS -> new ResultsForm(held);
            case AUTHORITY -> new AuthorityForm(held);
            case CHANNELS, ONLINE_LEVEL, LEGAL_BASES, STEPS -> null;
        };
    }

    /// What stands in the fields at first: what the catalogue holds.
    Map<String, String> filled();

    /// How many lines the form has, where it is a list; otherwise 0.
    default int lines() {
        return 0;
    }

    List<FieldMessage> mistakes(FlagForm form, Texts texts);

    /// Only of a form without mistakes.
    Correction correction(FlagForm form);
}
