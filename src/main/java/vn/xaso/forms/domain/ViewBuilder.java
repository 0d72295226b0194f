package vn.xaso.forms.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.FieldError;
import vn.xaso.forms.FormView;
import vn.xaso.forms.FormView.Box;
import vn.xaso.forms.FormView.Group;
import vn.xaso.forms.FormView.Item;
import vn.xaso.forms.FormView.Note;
import vn.xaso.forms.FormView.Part;
import vn.xaso.forms.FormView.Repeat;
import vn.xaso.forms.FormView.Row;
import vn.xaso.forms.UnitPicker;
import vn.xaso.forms.domain.Element.Either;
import vn.xaso.forms.domain.Element.Question;
import vn.xaso.forms.domain.Element.Rows;
import vn.xaso.forms.domain.Element.Style;
import vn.xaso.forms.domain.Element.Thing;
import vn.xaso.ui.Texts;

/// Puts answers and errors into the questions of a form.
final class ViewBuilder {

    private final ObjectNode answers;
    private final Map<String, FieldError> errors = new HashMap<>();
    private final Branches branches;
    private final Texts texts;
    private final FieldViews fields;
    private final Set<String> shown = new HashSet<>();

    ViewBuilder(
            ObjectNode answers,
            List<FieldError> errors,
            Branches branches,
            Deciding deciding,
            UnitPicker units,
            Texts texts) {
        this.answers = answers;
        this.branches = branches;
        this.texts = texts;
        this.fields = new FieldViews(deciding, units, texts);
        errors.forEach(error -> this.errors.putIfAbsent(error.field(), error));
    }

    FormView view(List<Layout.Page> pages) {
        var groups = new ArrayList<Group>();
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            if (Rule.areShown(page.rules(), answers, Place.ROOT)) {
                boolean open = Rule.areOpen(page.rules(), answers, Place.ROOT);
                var parts = parts(page.elements(), Place.ROOT, open);
                if (!parts.isEmpty()) {
                    groups.add(new Group(
                            i, page.title().in(texts), page.description().in(texts), parts));
                }
            }
        }
        return new FormView(List.copyOf(groups));
    }

    private List<Part> parts(List<Element> elements, Place base, boolean open) {
        var parts = new ArrayList<Part>();
        elements.forEach(element -> add(element, base, open, parts));
        return List.copyOf(parts);
    }

    private void add(Element element, Place base, boolean above, List<Part> into) {
        if (!Rule.areShown(element.rules(), answers, base)) {
            return;
        }
        boolean open = above && Rule.areOpen(element.rules(), answers, base);
        switch (element) {
            case Element.Note note -> into.add(new Note(note.text().in(texts)));
            case Element.Box box -> box(box, base, open, into);
            case Thing thing -> add(thing.inner(), base.then(thing.path()), open, into);
            case Question question -> question(question, base.then(question.path()), open, into);
            case Rows rows -> rows(rows, base.then(rows.path()), open, into);
            case Either either -> either(either, base.then(either.path()), open, into);
        }
    }

    private void box(Element.Box box, Place base, boolean open, List<Part> into) {
        var parts = parts(box.elements(), base, open);
        if (parts.isEmpty()) {
            return;
        }
        if (box.style() == Style.ROW && parts.size() > 1) {
            into.add(new Row(parts));
        } else if (box.style() == Style.TITLED && !box.title().isEmpty()) {
            into.add(new Box(box.title().in(texts), box.description().in(texts), parts));
        } else {
            into.addAll(parts);
        }
    }

    /// A question that the layout shows twice is asked once.
    private void question(Question question, Place place, boolean open, List<Part> into) {
        if (shown.add(place.name())) {
            into.add(fields.of(question.spec(), place, place.find(answers), error(place), open));
        }
    }

    private void rows(Rows rows, Place place, boolean open, List<Part> into) {
        if (!shown.add(place.name())) {
            return;
        }
        var known = place.find(answers);
        int answered = known == null || !known.isArray() ? 0 : known.size();
        int count = Math.max(answered, Math.max(rows.least(), rows.required() ? 1 : 0));
        var items = new ArrayList<Item>();
        for (int i = 0; i < count; i++) {
            items.add(item(rows, place, i, count, open));
        }
        into.add(new Repeat(
                place.name(),
                FieldError.anchor(place.name()),
                rows.title().in(texts),
                rows.description().in(texts),
                rows.required(),
                error(place),
                rows.each().in(texts),
                List.copyOf(items),
                open && count < rows.most()));
    }

    private Item item(Rows rows, Place place, int number, int count, boolean open) {
        var row = place.row(number);
        var said =
                rows.itemTitle().isEmpty() ? null : row.then(rows.itemTitle()).find(answers);
        var title = said == null || said.asString("").isEmpty()
                ? texts.of("forms.row", rows.each().in(texts), number + 1)
                : said.asString("");
        return new Item(
                row.name(),
                FieldError.anchor(row.name()) + "-row",
                title,
                parts(List.of(rows.item().get()), row, open),
                open && count > rows.least(),
                open && rows.sortable() && number > 0,
                open && rows.sortable() && number < count - 1);
    }

    private void either(Either either, Place place, boolean open, List<Part> into) {
        if (!shown.add(place.name() + FormView.BRANCH)) {
            return;
        }
        int chosen = branches.of(either, place, answers);
        var titles = either.branches().stream().map(Element.Branch::title).toList();
        into.add(fields.branch(either, place, titles, chosen, chosen < 0 ? error(place) : null, open));
        if (chosen >= 0) {
            add(either.branches().get(chosen).element().get(), place, open, into);
        }
    }

    private @Nullable String error(Place place) {
        var error = errors.get(place.name());
        return error == null ? null : error.text(texts);
    }
}
