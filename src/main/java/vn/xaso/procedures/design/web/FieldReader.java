package vn.xaso.procedures.design.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Reads the fields of a part and collects everything that cannot be read.
public final class FieldReader {

    private final Typed typed;
    private final Texts texts;
    private final List<FieldMessage> wrong = new ArrayList<>();

    public FieldReader(Typed typed, Texts texts) {
        this.typed = typed;
        this.texts = texts;
    }

    public List<FieldMessage> wrong() {
        return List.copyOf(wrong);
    }

    public String text(String name) {
        return typed.text(name);
    }

    @Nullable
    public String textOrNull(String name) {
        var text = typed.text(name);
        return text.isEmpty() ? null : text;
    }

    public boolean isTicked(String name) {
        return typed.isTicked(name);
    }

    /// The lines of a list whose first field says something.
    public List<Integer> lines(String field) {
        var lines = new ArrayList<Integer>();
        for (int line = 1; line <= typed.lines(field); line++) {
            if (!typed.text(field + "-" + line).isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    public int most(String field) {
        return typed.lines(field);
    }

    public <E extends Enum<E>> @Nullable E choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(typed.text(name)))
                .findFirst()
                .orElse(null);
    }

    public <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
        var chosen = choice(type, name);
        return chosen == null ? otherwise : chosen;
    }

    @Nullable
    public Integer number(String name, int most) {
        var text = typed.text(name);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > most) {
            say(name, "design.error.number", most);
            return null;
        }
        return Integer.valueOf(text);
    }

    @Nullable
    public Money money(String name) {
        var text = typed.text(name).replaceAll("[\\s.,đ]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,10}")) {
            say(name, "design.error.money");
            return null;
        }
        return new Money(Long.parseLong(text));
    }

    @Nullable
    public LocalDate day(String name) {
        var text = typed.text(name);
        var day = Days.find(text).orElse(null);
        if (day == null && !text.isEmpty()) {
            say(name, "ui.day.wrong");
        }
        return day;
    }

    /// Numbers with commas or spaces between them.
    public List<Integer> numbers(String name) {
        var text = typed.text(name);
        if (!text.matches("[\\d,;\\s]*")) {
            say(name, "design.error.numbers");
            return List.of();
        }
        return Arrays.stream(text.split("[,;\\s]+"))
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .distinct()
                .toList();
    }

    /// @param held keeps what cannot be typed: the hour of the cut and the days of a remote area
    @Nullable
    public TimeLimit limit(String unitName, String amountName, @Nullable TimeLimit held) {
        var unit = choice(LimitUnit.class, unitName);
        var amount = number(amountName, 999);
        if (unit == null) {
            if (amount != null) {
                say(unitName, "procedures.error.unit");
            }
            return null;
        }
        if (unit == LimitUnit.SAME_DAY) {
            return held != null && held.unit() == unit ? held : TimeLimit.sameDay(TimeLimit.USUAL_CUT_OFF);
        }
        if (amount == null || amount == 0) {
            say(amountName, "procedures.error.amount");
            return null;
        }
        if (held != null && held.unit() == unit) {
            return new TimeLimit(unit, amount, held.mode(), held.cutOff(), held.extraDays());
        }
        return switch (unit) {
            case WORKING_HOUR -> TimeLimit.workingHours(amount);
            case WORKING_DAY -> TimeLimit.workingDays(amount);
            default -> TimeLimit.calendarDays(amount);
        };
    }

    public void say(String name, String key, Object... arguments) {
        if (wrong.stream().noneMatch(one -> one.fieldId().equals(name))) {
            wrong.add(new FieldMessage(name, texts.of(key, arguments)));
        }
    }
}
