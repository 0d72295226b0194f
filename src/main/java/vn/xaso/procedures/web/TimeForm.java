package vn.xaso.procedures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.domain.Correction;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// A time limit: an amount and what it counts.
record TimeForm(ProcedureVersion held) implements CorrectionForm {

    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,2}");

    @Override
    public Map<String, String> filled() {
        return Map.of();
    }

    @Override
    public List<FieldMessage> mistakes(FlagForm form, Texts texts) {
        var mistakes = new ArrayList<FieldMessage>();
        var unit = knownUnit(form);
        if (unit == null) {
            mistakes.add(new FieldMessage("unit", texts.of("procedures.error.unit")));
        }
        if (unit != LimitUnit.SAME_DAY && !DAYS.matcher(amount(form)).matches()) {
            mistakes.add(new FieldMessage("amount", texts.of("procedures.error.amount")));
        }
        return mistakes;
    }

    @Override
    public Correction correction(FlagForm form) {
        return new Correction.OfTimeLimit(
                switch (Objects.requireNonNull(knownUnit(form))) {
                    case SAME_DAY -> TimeLimit.sameDay(TimeLimit.USUAL_CUT_OFF);
                    case WORKING_HOUR -> TimeLimit.workingHours(Integer.parseInt(amount(form)));
                    case WORKING_DAY -> TimeLimit.workingDays(Integer.parseInt(amount(form)));
                    case CALENDAR_DAY -> TimeLimit.calendarDays(Integer.parseInt(amount(form)));
                });
    }

    private static String amount(FlagForm form) {
        return form.text("amount").strip();
    }

    private static @Nullable LimitUnit knownUnit(FlagForm form) {
        for (var known : LimitUnit.values()) {
            if (known.name().equals(form.text("unit"))) {
                return known;
            }
        }
        return null;
    }
}
