package vn.xaso.cases.steps.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.xaso.cases.steps.persistence.StepListQuery.Filter;
import vn.xaso.cases.steps.persistence.StepListQuery.Standing;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;

/// What the address of a list of steps says.
record StepAsked(AskedWords asked) {

    static final String HERE = "/office/steps";
    static final String TIMES = HERE + "/times";

    private static final List<String> NAMES = List.of("procedure", "standing", "from", "to");
    private static final Predicate<String> PLACE = Pattern.compile(
                    "(infinity|[0-9TZ:.-]{10,40})_[0-9a-f-]{36}_\\d{1,5}")
            .asMatchPredicate();

    static StepAsked of(Map<String, String> query) {
        return new StepAsked(AskedWords.of(query, NAMES, PLACE));
    }

    static Form form(Map<String, String> query) {
        return Arrays.stream(Form.values())
                .filter(form -> form.name().equalsIgnoreCase(query.getOrDefault("form", "")))
                .findFirst()
                .orElse(Form.PDF);
    }

    String word(String name) {
        return asked.word(name);
    }

    Filter filter() {
        return new Filter(
                word("procedure"),
                asked.pick(Standing.values(), "standing").orElse(Standing.ALL),
                asked.day("from"),
                asked.day("to"));
    }

    List<FieldMessage> messages(Texts texts) {
        var messages = new ArrayList<FieldMessage>();
        Days.mistake("from", word("from"), texts).ifPresent(messages::add);
        Days.mistake("to", word("to"), texts).ifPresent(messages::add);
        return List.copyOf(messages);
    }
}
