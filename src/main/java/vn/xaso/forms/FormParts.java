package vn.xaso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xaso.forms.FormView.Box;
import vn.xaso.forms.FormView.Field;
import vn.xaso.forms.FormView.Item;
import vn.xaso.forms.FormView.Kind;
import vn.xaso.forms.FormView.Mistake;
import vn.xaso.forms.FormView.Note;
import vn.xaso.forms.FormView.Part;
import vn.xaso.forms.FormView.Repeat;
import vn.xaso.forms.FormView.Row;

/// Walks over what a form shows, down to the rows of its repeated groups.
public final class FormParts {

    private FormParts() {}

    /// Fields that follow each other, whether or not they stand side by side; anything else stands alone.
    public static List<List<Part>> runs(List<Part> parts) {
        var runs = new ArrayList<List<Part>>();
        List<Part> run = new ArrayList<>();
        for (var part : flat(parts)) {
            if (!(part instanceof Field)) {
                runs.add(List.copyOf(run));
                runs.add(List.of(part));
                run = new ArrayList<>();
            } else {
                run.add(part);
            }
        }
        runs.add(List.copyOf(run));
        return runs.stream().filter(one -> !one.isEmpty()).toList();
    }

    static List<Field> fields(List<Part> parts) {
        return parts.stream().flatMap(FormParts::fields).toList();
    }

    static List<Mistake> mistakes(List<Part> parts) {
        return parts.stream().flatMap(FormParts::mistakes).toList();
    }

    static List<Part> withoutFiles(List<Part> parts, String word) {
        return parts.stream().map(part -> withoutFiles(part, word)).toList();
    }

    private static List<Part> flat(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Row row ? flat(row.parts()).stream() : Stream.of(part))
                .filter(part -> !(part instanceof Note))
                .toList();
    }

    private static Stream<Field> fields(Part part) {
        return switch (part) {
            case Field field -> Stream.of(field);
            case Row row -> fields(row.parts()).stream();
            case Box box -> fields(box.parts()).stream();
            case Repeat repeat -> repeat.items().stream().flatMap(item -> fields(item.parts()).stream());
            case Note note -> Stream.empty();
        };
    }

    private static Stream<Mistake> mistakes(Part part) {
        return switch (part) {
            case Field field -> mistake(field.id(), field.error());
            case Row row -> mistakes(row.parts()).stream();
            case Box box -> mistakes(box.parts()).stream();
            case Repeat repeat ->
                Stream.concat(
                        mistake(repeat.id(), repeat.error()),
                        repeat.items().stream().flatMap(item -> mistakes(item.parts()).stream()));
            case Note note -> Stream.empty();
        };
    }

    private static Stream<Mistake> mistake(String id, @Nullable String error) {
        return error == null ? Stream.empty() : Stream.of(new Mistake(id, error));
    }

    private static Part withoutFiles(Part part, String word) {
        return switch (part) {
            case Field field -> field.kind() == Kind.FILE ? new Note(field.label() + ": " + word) : field;
            case Row row -> new Row(withoutFiles(row.parts(), word));
            case Box box -> new Box(box.title(), box.description(), withoutFiles(box.parts(), word));
            case Repeat repeat ->
                new Repeat(
                        repeat.name(),
                        repeat.id(),
                        repeat.title(),
                        repeat.hint(),
                        repeat.required(),
                        repeat.error(),
                        repeat.each(),
                        repeat.items().stream()
                                .map(item -> withoutFiles(item, word))
                                .toList(),
                        repeat.mayAdd());
            case Note note -> note;
        };
    }

    private static Item withoutFiles(Item item, String word) {
        return new Item(
                item.name(),
                item.id(),
                item.title(),
                withoutFiles(item.parts(), word),
                item.mayRemove(),
                item.mayRise(),
                item.mayFall());
    }
}
