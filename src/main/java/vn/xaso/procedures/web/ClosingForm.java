package vn.xaso.procedures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What the administrator types to say that the unit does not take a procedure.
public record ClosingForm(
        @Nullable String code,
        @Nullable String from,
        @Nullable String reason) {

    /// At most what the trail can hold beside the day.
    static final int LONGEST_REASON = 400;

    public String codeText() {
        return typed(code);
    }

    public String fromText() {
        return typed(from);
    }

    public String reasonText() {
        return typed(reason);
    }

    List<FieldMessage> mistakes(Texts texts) {
        var mistakes = new ArrayList<FieldMessage>();
        if (knownCode() == null) {
            mistakes.add(new FieldMessage("code", texts.of("procedures.error.code")));
        }
        if (day() == null) {
            mistakes.add(new FieldMessage("from", texts.of("procedures.error.from")));
        }
        if (reasonText().isEmpty() || reasonText().length() > LONGEST_REASON) {
            mistakes.add(new FieldMessage("reason", texts.of("procedures.error.reason")));
        }
        return mistakes;
    }

    @Nullable
    ProcedureCode knownCode() {
        return ProcedureCode.find(codeText()).orElse(null);
    }

    @Nullable
    LocalDate day() {
        return Days.find(fromText()).orElse(null);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
