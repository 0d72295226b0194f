package vn.xaso.indicators.directives.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.directives.application.DirectiveDesk.Wanted;
import vn.xaso.indicators.directives.domain.Directive.Kind;
import vn.xaso.indicators.directives.domain.Directive.Person;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Days;

/// What a leader typed.
record DirectiveForm(Map<String, String> sent) {

    Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(sent.getOrDefault("kind", "ASK")))
                .findFirst()
                .orElse(Kind.ASK);
    }

    UUID id() {
        return uuid(sent.getOrDefault("id", ""));
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new vn.xaso.kernel.Absent("id " + text);
        }
    }

    /// @throws Refusal where a day is unreadable or the person is not of the unit
    Wanted wanted(DirectiveSubjects.Found found, List<Choice> people, List<Choice> takers) {
        boolean assigns = kind() == Kind.ASSIGN;
        var day = sent.getOrDefault("dueOn", "");
        if (!day.isBlank() && Days.find(day).isEmpty()) {
            throw new Refusal("directives.refusal.dueOn");
        }
        var to = people.isEmpty() || assigns
                ? null
                : person("to", people).orElseThrow(() -> new Refusal("directives.refusal.to"));
        var named = person("named", takers).orElse(null);
        return new Wanted(
                kind(),
                found.subject(),
                found.unit(),
                to,
                to == null ? found.subject().label() : to.name(),
                named,
                sent.getOrDefault("words", ""),
                Days.find(day).orElse(null));
    }

    private Optional<Person> person(String field, List<Choice> choices) {
        @Nullable String wanted = sent.get(field);
        return choices.stream()
                .filter(one -> one.value().equals(wanted))
                .findFirst()
                .map(one -> new Person(UUID.fromString(one.value()), one.label()));
    }
}
