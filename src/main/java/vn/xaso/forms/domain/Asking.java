package vn.xaso.forms.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.domain.Element.Box;
import vn.xaso.forms.domain.Element.Either;
import vn.xaso.forms.domain.Element.Note;
import vn.xaso.forms.domain.Element.Question;
import vn.xaso.forms.domain.Element.Rows;
import vn.xaso.forms.domain.Element.Thing;

/// What a form asks with the answers it has now, and what it does not ask.
final class Asking {

    /// @param page the number of its page
    record Asked(Element element, int page) {}

    private final ObjectNode answers;
    private final Branches branches;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Map<String, Either> eithers = new HashMap<>();
    private final List<Place> closed = new ArrayList<>();
    private final Set<String> closedNames = new HashSet<>();
    private int page;

    private Asking(ObjectNode answers, Branches branches) {
        this.answers = answers;
        this.branches = branches;
    }

    /// Takes away what is not asked. Hiding one answer may hide others, so this goes on until nothing changes.
    static Asking prune(List<Layout.Page> pages, ObjectNode answers, Branches branches) {
        while (true) {
            var asking = new Asking(answers, branches);
            asking.walk(pages);
            if (!asking.takeAway()) {
                asking.dropEmptyThings();
                return asking;
            }
        }
    }

    /// By name, in the order of the form.
    Map<String, Asked> asked() {
        return asked;
    }

    boolean isClosed(String name) {
        return closedNames.contains(name);
    }

    /// Whether the name stands around something that is asked.
    boolean isAround(String name) {
        return name.isEmpty() || asked.keySet().stream().anyMatch(one -> one.startsWith(name + "."));
    }

    boolean hasClosedInside(String name) {
        return closedNames.stream().anyMatch(one -> one.startsWith(name + "."));
    }

    /// Whether it is asked on that page.
    boolean isOn(int page, String name) {
        var one = asked.get(name);
        return one != null && one.page() == page;
    }

    @Nullable
    Either either(String name) {
        return eithers.get(name);
    }

    private void walk(List<Layout.Page> pages) {
        for (page = 0; page < pages.size(); page++) {
            var one = pages.get(page);
            boolean shown = Rule.areShown(one.rules(), answers, Place.ROOT);
            boolean open = shown && Rule.areOpen(one.rules(), answers, Place.ROOT);
            one.elements().forEach(element -> walk(element, Place.ROOT, open));
        }
    }

    private void walk(Element element, Place base, boolean above) {
        boolean open =
                above && Rule.areShown(element.rules(), answers, base) && Rule.areOpen(element.rules(), answers, base);
        switch (element) {
            case Note note -> {}
            case Box box -> {
                for (var inner : box.elements()) {
                    walk(inner, base, open);
                }
            }
            case Thing thing -> walk(thing.inner(), base.then(thing.path()), open);
            case Question question -> ask(question, base.then(question.path()), open);
            case Rows rows -> rows(rows, base.then(rows.path()), open);
            case Either either -> either(either, base.then(either.path()), open);
        }
    }

    private boolean ask(Element element, Place place, boolean open) {
        if (open) {
            asked.put(place.name(), new Asked(element, page));
            place.parent(answers);
        } else {
            closed.add(place);
        }
        return open;
    }

    private void rows(Rows rows, Place place, boolean open) {
        if (ask(rows, place, open) && place.find(answers) instanceof ArrayNode known) {
            for (int i = 0; i < known.size(); i++) {
                walk(rows.item().get(), place.row(i), true);
            }
        }
    }

    private void either(Either either, Place place, boolean open) {
        if (ask(either, place, open)) {
            eithers.put(place.name(), either);
            int branch = branches.of(either, place, answers);
            if (branch >= 0) {
                walk(either.branches().get(branch).element().get(), place, true);
            }
        }
    }

    private boolean takeAway() {
        boolean changed = false;
        for (var place : closed) {
            if (!asked.containsKey(place.name())) {
                closedNames.add(place.name());
                if (place.find(answers) != null) {
                    place.remove(answers);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /// A thing of which nothing is asked is not there at all.
    private void dropEmptyThings() {
        var kept = new HashSet<String>();
        for (var name : asked.keySet()) {
            for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
                if (!kept.add(name.substring(0, dot))) {
                    break;
                }
            }
        }
        dropEmpty(answers, "", kept);
    }

    private static void dropEmpty(ObjectNode thing, String prefix, Set<String> kept) {
        thing.properties().removeIf(entry -> {
            if (!(entry.getValue() instanceof ObjectNode inner)) {
                return false;
            }
            dropEmpty(inner, prefix + entry.getKey() + ".", kept);
            return inner.isEmpty() && !kept.contains(prefix + entry.getKey());
        });
    }

    /// Takes away rows that somebody opened and left blank, as far as the form does not insist on them.
    ///
    /// @return whether any went
    static boolean dropBlankRows(Asking asking, ObjectNode answers) {
        boolean changed = false;
        for (var entry : asking.asked.entrySet()) {
            if (entry.getValue().element() instanceof Rows rows
                    && Place.of(entry.getKey()).find(answers) instanceof ArrayNode known) {
                for (int i = known.size() - 1; i >= 0 && known.size() > rows.least(); i--) {
                    if (isBlank(known.get(i))) {
                        known.remove(i);
                        changed = true;
                    }
                }
            }
        }
        return changed;
    }

    private static boolean isBlank(JsonNode answer) {
        return answer.isNull() || (answer.isContainer() && answer.valueStream().allMatch(Asking::isBlank));
    }
}
