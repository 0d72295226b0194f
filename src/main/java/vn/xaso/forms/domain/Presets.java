package vn.xaso.forms.domain;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.domain.Element.Box;
import vn.xaso.forms.domain.Element.Question;
import vn.xaso.forms.domain.Element.Thing;

/// What stands in a form before anybody has answered.
final class Presets {

    private Presets() {}

    static ObjectNode of(List<Layout.Page> pages) {
        var answers = ParsedForm.nothing();
        for (var page : pages) {
            page.elements().forEach(element -> put(element, Place.ROOT, answers));
        }
        return answers;
    }

    private static void put(Element element, Place base, ObjectNode answers) {
        switch (element) {
            case Box box -> box.elements().forEach(inner -> put(inner, base, answers));
            case Thing thing -> put(thing.inner(), base.then(thing.path()), answers);
            case Question question -> {
                var preset = question.spec().preset();
                if (preset != null) {
                    base.then(question.path()).put(answers, preset.deepCopy());
                }
            }
            default -> {}
        }
    }
}
