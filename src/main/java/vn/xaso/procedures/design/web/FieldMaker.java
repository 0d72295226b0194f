package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the fields of a part with what was typed and what is wrong.
public final class FieldMaker {

    private final Typed typed;
    private final List<FieldMessage> wrong;
    private final Texts texts;
    private final List<PartGroup> groups = new ArrayList<>();
    private List<PartField> fields = new ArrayList<>();

    public FieldMaker(Typed typed, List<FieldMessage> wrong, Texts texts) {
        this.typed = typed;
        this.wrong = wrong;
        this.texts = texts;
    }

    public Typed typed() {
        return typed;
    }

    public Texts texts() {
        return texts;
    }

    public FieldMaker group(String id, String title) {
        fields = new ArrayList<>();
        groups.add(new PartGroup(id, title, fields));
        return this;
    }

    public FieldMaker text(String name) {
        return add(name, "text", List.of(), "");
    }

    /// For words that need the whole line.
    public FieldMaker wide(String name) {
        return add(name, "wide", List.of(), "");
    }

    public FieldMaker area(String name) {
        return add(name, "area", List.of(), "");
    }

    public FieldMaker number(String name) {
        return add(name, "number", List.of(), "");
    }

    public FieldMaker day(String name) {
        return add(name, "day", List.of(), "");
    }

    public FieldMaker tick(String name) {
        return add(name, "tick", List.of(), "");
    }

    public FieldMaker select(String name, List<Choice> choices, String empty) {
        return add(name, "select", choices, empty);
    }

    /// One of an enumeration, whose words stand in the bundle.
    public FieldMaker select(String name, Enum<?>[] values, String words, String empty) {
        var choices = new ArrayList<Choice>();
        for (var value : values) {
            choices.add(new Choice(value.name(), texts.of(words + value.name())));
        }
        return select(name, choices, empty);
    }

    public List<PartGroup> groups() {
        return groups.stream()
                .map(group -> new PartGroup(group.id(), group.title(), List.copyOf(group.fields())))
                .toList();
    }

    private FieldMaker add(String name, String kind, List<Choice> choices, String empty) {
        var word = name.replaceFirst("-\\d+$", "");
        var label = texts.of("design.field." + word);
        var hint = "design.field." + word + ".hint";
        fields.add(new PartField(
                name,
                label,
                kind,
                typed.text(name),
                texts.has(hint) ? texts.of(hint) : "",
                FieldMessage.at(wrong, name),
                choices,
                empty));
        return this;
    }
}
