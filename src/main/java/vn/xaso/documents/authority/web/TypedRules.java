package vn.xaso.documents.authority.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.xaso.directory.PositionKind;
import vn.xaso.documents.authority.application.RulesDesk;
import vn.xaso.documents.authority.domain.SigningCapacity;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.Days;

/// Reads what was typed into the forms of rules and delegations.
final class TypedRules {

    private TypedRules() {}

    static RulesDesk.NewRule rule(MultiValueMap<String, String> fields) {
        return new RulesDesk.NewRule(
                pick(RulesPages.SIGNERS, text(fields, "position"), PositionKind.CHAIRMAN),
                id(fields, "person"),
                id(fields, "office"),
                types(fields),
                pick(List.of(SigningCapacity.values()), text(fields, "capacity"), SigningCapacity.TM),
                lines(fields, "lines"),
                day(fields, "from"),
                text(fields, "basis"));
    }

    static RulesDesk.NewDelegation delegation(MultiValueMap<String, String> fields) {
        return new RulesDesk.NewDelegation(
                id(fields, "giver"),
                id(fields, "taker"),
                types(fields),
                lines(fields, "tuqLines"),
                day(fields, "tuqFrom"),
                day(fields, "tuqTo"),
                text(fields, "document"));
    }

    /// The field that a refusal is about.
    static String field(Refusal refusal, String form) {
        boolean rule = form.equals("rule");
        return switch (refusal.messageKey()) {
            case "authority.refusal.people" -> "taker";
            case "authority.refusal.document" -> "document";
            case "authority.refusal.days" -> rule ? "from" : "tuqTo";
            default -> rule ? "lines" : "tuqLines";
        };
    }

    private static <E extends Enum<E>> E pick(List<E> values, String name, E otherwise) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    private static Set<String> types(MultiValueMap<String, String> fields) {
        return Set.copyOf(Objects.requireNonNullElse(fields.get("types"), List.<String>of()));
    }

    private static List<String> lines(MultiValueMap<String, String> fields, String name) {
        return Arrays.stream(text(fields, name).split("\\R", -1))
                .map(SearchText::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static @Nullable UUID id(MultiValueMap<String, String> fields, String name) {
        try {
            var typed = text(fields, name);
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static @Nullable LocalDate day(MultiValueMap<String, String> fields, String name) {
        var typed = text(fields, name);
        return typed.isEmpty() ? null : Days.find(typed).orElseThrow(() -> new Refusal("authority.refusal.days"));
    }
}
