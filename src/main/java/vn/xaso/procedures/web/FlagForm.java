package vn.xaso.procedures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.ProcedureVersion.FeeItem;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What an official types to clear or to correct something in the catalogue.
public record FlagForm(String note, String unit, String amount, String fee, String perUnit) {

    static final FlagForm EMPTY = new FlagForm("", "", "", "", "");

    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern DONG = Pattern.compile("\\d{1,10}");

    List<FieldMessage> noteMistakes(Texts texts) {
        return note.isBlank() ? List.of(new FieldMessage("note", texts.of("procedures.error.note"))) : List.of();
    }

    List<FieldMessage> timeMistakes(Texts texts) {
        var mistakes = new ArrayList<FieldMessage>();
        if (knownUnit() == null) {
            mistakes.add(new FieldMessage("unit", texts.of("procedures.error.unit")));
        }
        if (knownUnit() != LimitUnit.SAME_DAY && !DAYS.matcher(amount.strip()).matches()) {
            mistakes.add(new FieldMessage("amount", texts.of("procedures.error.amount")));
        }
        return mistakes;
    }

    List<FieldMessage> feeMistakes(Texts texts) {
        return DONG.matcher(dong()).matches()
                ? List.of()
                : List.of(new FieldMessage("fee", texts.of("procedures.error.fee")));
    }

    TimeLimit timeLimit() {
        return switch (java.util.Objects.requireNonNull(knownUnit())) {
            case SAME_DAY -> TimeLimit.sameDay(TimeLimit.USUAL_CUT_OFF);
            case WORKING_HOUR -> TimeLimit.workingHours(Integer.parseInt(amount.strip()));
            case WORKING_DAY -> TimeLimit.workingDays(Integer.parseInt(amount.strip()));
            case CALENDAR_DAY -> TimeLimit.calendarDays(Integer.parseInt(amount.strip()));
        };
    }

    FeeItem feeItem() {
        return new FeeItem("", null, new Money(Long.parseLong(dong())), "", perUnit.strip(), "", null);
    }

    private String dong() {
        return fee.replaceAll("[\\s.,]", "");
    }

    private @org.jspecify.annotations.Nullable LimitUnit knownUnit() {
        for (var known : LimitUnit.values()) {
            if (known.name().equals(unit)) {
                return known;
            }
        }
        return null;
    }
}
