package vn.xaso.forms.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.xaso.forms.domain.Element.Box;
import vn.xaso.forms.domain.Element.Either;
import vn.xaso.forms.domain.Element.Thing;

/// The questions on whose answers others depend: a page asks the server as soon as one of them is answered.
///
/// @param names without the numbers of rows
record Deciding(Set<String> names) {

    static Deciding in(List<Layout.Page> pages) {
        var names = new HashSet<String>();
        for (var page : pages) {
            add(page.rules(), Place.ROOT, names);
            page.elements().forEach(element -> walk(element, Place.ROOT, names, 0));
        }
        return new Deciding(Set.copyOf(names));
    }

    boolean includes(Place place) {
        return names.contains(withoutRows(place));
    }

    private static String withoutRows(Place place) {
        return String.join(
                ".",
                place.steps().stream()
                        .filter(step -> !Character.isDigit(step.charAt(0)))
                        .toList());
    }

    private static void walk(Element element, Place base, Set<String> names, int depth) {
        add(element.rules(), base, names);
        switch (element) {
            case Box box -> box.elements().forEach(inner -> walk(inner, base, names, depth));
            case Thing thing -> walk(thing.inner(), base.then(thing.path()), names, depth);
            case Element.Rows rows -> {
                if (depth < 3) {
                    walk(rows.item().get(), base.then(rows.path()), names, depth + 1);
                }
            }
            case Either either -> {
                if (depth < 3) {
                    either.branches()
                            .forEach(
                                    branch -> walk(branch.element().get(), base.then(either.path()), names, depth + 1));
                }
            }
            default -> {}
        }
    }

    private static void add(List<Rule> rules, Place base, Set<String> names) {
        rules.stream()
                .flatMap(rule -> rule.condition().paths())
                .forEach(path -> names.add(withoutRows(base.then(path))));
    }
}
