package vn.xaso.forms.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.FormDefinition;
import vn.xaso.forms.FormView;
import vn.xaso.forms.FormView.Kind;
import vn.xaso.forms.UnitPicker;
import vn.xaso.forms.domain.Element.Box;
import vn.xaso.forms.domain.Element.Either;
import vn.xaso.forms.domain.Element.Note;
import vn.xaso.forms.domain.Element.Question;
import vn.xaso.forms.domain.Element.Rows;
import vn.xaso.forms.domain.Element.Thing;
import vn.xaso.kernel.SearchText;

/// Reads what a browser sent into the answers, whether it is asked or not.
final class TypedReader {

    private final Map<String, String[]> typed;
    private final ObjectNode answers;
    private final Branches branches;
    private final UnitPicker units;
    private final Set<String> unseen = new HashSet<>();
    /// Radio buttons that nobody chose send nothing: a page says which it showed.
    private final boolean marked;

    private int seen;

    /// @param answers what was answered before; changed here
    TypedReader(Map<String, String[]> typed, ObjectNode answers, Branches branches, UnitPicker units) {
        this.typed = typed;
        this.answers = answers;
        this.branches = branches;
        this.units = units;
        this.marked = typed.keySet().stream().anyMatch(name -> name.endsWith(FormView.ASKED));
    }

    /// Questions that the page did not show yet: they are asked, not blamed. None where nothing was sent at all.
    Set<String> unseen() {
        return seen == 0 ? Set.of() : unseen;
    }

    void read(List<Element> elements, Place base) {
        elements.forEach(element -> read(element, base));
    }

    private void read(Element element, Place base) {
        switch (element) {
            case Note note -> {}
            case Box box -> read(box.elements(), base);
            case Thing thing -> read(thing.inner(), base.then(thing.path()));
            case Question question -> question(question, base.then(question.path()));
            case Rows rows -> rows(rows, base.then(rows.path()));
            case Either either -> either(either, base.then(either.path()));
        }
    }

    private void question(Question question, Place place) {
        var field = question.spec();
        var name = FormDefinition.PREFIX + place.name();
        var values = typed.get(name);
        if (field.locked()) {
            return;
        }
        if (values == null && (field.kind() == Kind.CHECKBOX || field.kind() == Kind.MANY)) {
            forget(place);
            return;
        }
        if (values == null) {
            boolean shown = field.kind().isRadio() && (!marked || typed.containsKey(name + FormView.ASKED));
            if (!shown && place.find(answers) == null) {
                unseen.add(place.name());
            }
            return;
        }
        seen++;
        var value = field.kind() == Kind.UNIT ? null : Typed.value(field, values);
        if (field.kind() == Kind.UNIT) {
            unit(field, place, values);
        } else if (value != null) {
            place.put(answers, value);
        } else if (field.unknown() && typed.containsKey(name + FormView.UNKNOWN)) {
            place.put(answers, answers.nullNode());
        } else {
            forget(place);
        }
    }

    /// A choice counts as long as the words for which it was offered stand there.
    private void unit(FieldSpec field, Place place, String[] values) {
        var text = SearchText.tidy(values[0]);
        var name = FormDefinition.PREFIX + place.name();
        var picked = first(name + FormView.PICKED);
        if (text.isEmpty()) {
            forget(place);
        } else if (picked != null && text.equals(first(name + FormView.OFFERED_FOR))) {
            place.put(answers, answers.stringNode(picked));
        } else {
            var same = units.search(text, field.alsoOld()).stream()
                    .filter(unit -> SearchText.fold(unit.name()).equals(SearchText.fold(text)))
                    .toList();
            place.put(
                    answers,
                    answers.stringNode(same.size() == 1 ? same.getFirst().id() : text));
        }
    }

    private void rows(Rows rows, Place place) {
        int count = count(rows, place);
        if (count < 0) {
            return;
        }
        seen++;
        var before = place.find(answers) instanceof ArrayNode known ? known : answers.arrayNode();
        var now = answers.arrayNode();
        boolean things = rows.item().get() instanceof Box;
        for (int i = 0; i < count; i++) {
            var known = before.get(i);
            if (things) {
                now.add(known instanceof ObjectNode object ? object : answers.objectNode());
            } else {
                now.add(known == null ? answers.nullNode() : known);
            }
        }
        place.put(answers, now);
        for (int i = 0; i < count; i++) {
            read(rows.item().get(), place.row(i));
        }
    }

    /// How many rows the page showed: it says so; another sender just numbers them. Less than zero: not on the page.
    private int count(Rows rows, Place place) {
        var name = FormDefinition.PREFIX + place.name();
        var said = first(name + FormView.ROWS);
        if (said != null && said.matches("\\d{1,3}")) {
            return Math.min(rows.most(), Integer.parseInt(said));
        }
        int count = -1;
        for (var parameter : typed.keySet()) {
            if (parameter.startsWith(name + ".")) {
                var number = parameter.substring(name.length() + 1).split("\\.", 2)[0];
                if (number.matches("\\d{1,3}")) {
                    count = Math.max(count, Math.min(rows.most(), Integer.parseInt(number) + 1));
                }
            }
        }
        return count;
    }

    private void either(Either either, Place place) {
        int before = branches.of(either, place, answers);
        var said = first(FormDefinition.PREFIX + place.name() + FormView.BRANCH);
        int now = said != null && said.matches("\\d{1,2}") ? Integer.parseInt(said) : before;
        if (now < 0 || now >= either.branches().size()) {
            return;
        }
        seen++;
        if (now != before) {
            forget(place);
        }
        branches.chosen().put(place.name(), now);
        read(either.branches().get(now).element().get(), place);
    }

    private void forget(Place place) {
        if (place.find(answers) == null) {
            return;
        }
        var row = Place.of(place.steps().subList(0, place.steps().size() - 1)).find(answers);
        if (row != null && row.isArray()) {
            place.put(answers, answers.nullNode());
        } else {
            place.remove(answers);
        }
    }

    private @Nullable String first(String parameter) {
        var values = typed.get(parameter);
        return values == null || values.length == 0 ? null : SearchText.tidy(values[0]);
    }
}
