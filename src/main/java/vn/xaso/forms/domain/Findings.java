package vn.xaso.forms.domain;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.FieldError;
import vn.xaso.forms.domain.Element.Either;
import vn.xaso.forms.domain.Element.Question;
import vn.xaso.forms.domain.Element.Rows;

/// Puts what the schema says about the answers to the questions that were asked.
final class Findings {

    private static final Set<String> ALTERNATIVES = Set.of("oneOf", "anyOf");

    private final ObjectNode answers;
    private final Asking asking;
    private final Branches branches;
    private final Set<String> unseen;
    private final Map<String, FieldError> found = new LinkedHashMap<>();

    /// @param unseen questions that the page did not show yet
    Findings(ObjectNode answers, Asking asking, Branches branches, Set<String> unseen) {
        this.answers = answers;
        this.asking = asking;
        this.branches = branches;
        this.unseen = unseen;
    }

    List<FieldError> of(List<Error> errors) {
        errors.forEach(this::take);
        return inOrder();
    }

    private void take(Error error) {
        var name = name(error);
        if (asking.isClosed(name)) {
            return;
        }
        var asked = asking.asked().get(name);
        switch (way(error, name)) {
            case OTHER_BRANCH -> {}
            case ONE_OF_MANY -> put(first(parentOf(name), name), "together");
            case STRAIGHT -> {
                if (asked != null) {
                    put(name, error, asked.element());
                } else {
                    unasked(error, name);
                }
            }
        }
    }

    private enum Way {
        STRAIGHT,
        OTHER_BRANCH,
        ONE_OF_MANY
    }

    /// The alternatives of the schema through which the error came: those that somebody chose, or others.
    private Way way(Error error, String name) {
        var taken = alternatives(error.getEvaluationPath());
        if (taken.isEmpty() && !ALTERNATIVES.contains(error.getKeyword())) {
            return Way.STRAIGHT;
        }
        var eithers = eithersAround(name);
        for (int i = 0; i < Math.min(taken.size(), eithers.size()); i++) {
            if (!taken.get(i).equals(eithers.get(i))) {
                return Way.OTHER_BRANCH;
            }
        }
        if (taken.size() < eithers.size() && eithers.getLast() >= 0) {
            return Way.OTHER_BRANCH;
        }
        var asked = asking.asked().get(name);
        boolean isChoice = asked != null
                && asked.element() instanceof Question question
                && !question.spec().choices().isEmpty();
        return taken.size() <= eithers.size() || isChoice ? Way.STRAIGHT : Way.ONE_OF_MANY;
    }

    private static List<Integer> alternatives(NodePath path) {
        var taken = new ArrayList<Integer>();
        for (int i = 0; i + 1 < path.getNameCount(); i++) {
            if (ALTERNATIVES.contains(String.valueOf(path.getElement(i)))
                    && path.getElement(i + 1) instanceof Number number) {
                taken.add(number.intValue());
            }
        }
        return taken;
    }

    private List<Integer> eithersAround(String name) {
        var chosen = new ArrayList<Integer>();
        for (int dot = name.indexOf('.'); ; dot = name.indexOf('.', dot + 1)) {
            var around = dot < 0 ? name : name.substring(0, dot);
            var asked = asking.either(around);
            if (asked != null) {
                chosen.add(branches.of(asked, Place.of(around), answers));
            }
            if (dot < 0) {
                return chosen;
            }
        }
    }

    private void unasked(Error error, String name) {
        if (asking.isAround(name)) {
            put(first(name, name), "together");
        } else if (!"required".equals(error.getKeyword()) || !asking.hasClosedInside(name)) {
            found.putIfAbsent(name, new FieldError(name, "forms.error.unknown", List.of(name), null));
        }
    }

    private void put(String name, Error error, Element element) {
        var mistake = switch (element) {
            case Question question -> FieldMistakes.of(name, question.spec(), error, unseen.contains(name));
            case Rows rows -> FieldMistakes.of(name, rows, error);
            case Either either -> new FieldError(name, "forms.error.choose", List.of(either.title()), null);
            default -> null;
        };
        if (mistake != null) {
            found.putIfAbsent(name, mistake);
        }
    }

    private void put(String name, String key) {
        found.putIfAbsent(name, new FieldError(name, "forms.error." + key, List.of(label(name)), null));
    }

    private Object label(String name) {
        var asked = asking.asked().get(name);
        return switch (asked == null ? null : asked.element()) {
            case Question question -> question.spec().label();
            case Rows rows -> rows.title();
            case Either either -> either.title();
            case null, default -> name;
        };
    }

    /// The first question inside, where one can put something right.
    private String first(String around, String otherwise) {
        return asking.asked().keySet().stream()
                .filter(name -> around.isEmpty() || name.startsWith(around + "."))
                .findFirst()
                .orElse(otherwise);
    }

    private static String parentOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private static String name(Error error) {
        var location = error.getInstanceLocation();
        var name = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            name.append(name.isEmpty() ? "" : ".").append(location.getElement(i));
        }
        @Nullable String property = error.getProperty();
        if (property != null) {
            name.append(name.isEmpty() ? "" : ".").append(property);
        }
        return name.toString();
    }

    private List<FieldError> inOrder() {
        var ordered = new ArrayList<FieldError>();
        for (var name : asking.asked().keySet()) {
            var error = found.remove(name);
            if (error != null) {
                ordered.add(error);
            }
        }
        ordered.addAll(found.values());
        return List.copyOf(ordered);
    }
}
