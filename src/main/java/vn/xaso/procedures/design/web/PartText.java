package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// A part of a version as a text, line by line, to be compared with another.
@Component
class PartText {

    private final Parts parts;

    PartText(Parts parts) {
        this.parts = parts;
    }

    String of(ProcedureVersion version, Place place, Texts texts) {
        var part = parts.of(place);
        var maker = new FieldMaker(part.filled(version).typed(), List.of(), texts);
        part.make(maker);
        var lines = new ArrayList<String>();
        for (var group : maker.groups()) {
            var said = group.fields().stream()
                    .filter(field -> !field.value().isEmpty())
                    .map(field -> field.label() + ": " + value(field, texts))
                    .toList();
            if (!said.isEmpty()) {
                lines.add((lines.isEmpty() ? "" : "\n") + group.title());
                lines.addAll(said);
            }
        }
        return String.join("\n", lines);
    }

    private static String value(PartField field, Texts texts) {
        return switch (field.kind()) {
            case "tick" -> texts.of("design.yes");
            case "select" ->
                field.choices().stream()
                        .filter(choice -> choice.value().equals(field.value()))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(field.value());
            default -> field.value();
        };
    }
}
