package vn.xaso.forms.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where an answer stands among the answers: `orders.0.product`. A number counts the rows of a repeated group.
///
/// The name is made once: it is asked for many times.
record Place(List<String> steps, String name) {

    static final Place ROOT = new Place(List.of(), "");

    static Place of(String name) {
        return new Place(List.of(name.split("\\.")), name);
    }

    static Place of(List<String> steps) {
        return new Place(steps, String.join(".", steps));
    }

    Place then(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        var ending = more.size() == 1 ? more.getFirst() : String.join(".", more);
        if (steps.isEmpty()) {
            return new Place(more, ending);
        }
        var all = new ArrayList<String>(steps.size() + more.size());
        all.addAll(steps);
        all.addAll(more);
        return new Place(all, name + "." + ending);
    }

    Place row(int number) {
        return then(List.of(Integer.toString(number)));
    }

    @Nullable
    JsonNode find(JsonNode answers) {
        JsonNode node = answers;
        for (var step : steps) {
            node = node == null ? null : inside(node, step);
        }
        return node;
    }

    void put(ObjectNode answers, JsonNode value) {
        set(parent(answers), steps.getLast(), value);
    }

    void remove(ObjectNode answers) {
        var above = of(steps.subList(0, steps.size() - 1)).find(answers);
        if (above instanceof ObjectNode object) {
            object.remove(steps.getLast());
        } else if (above instanceof ArrayNode rows && number(steps.getLast()) < rows.size()) {
            rows.remove(number(steps.getLast()));
        }
    }

    /// What holds the answer; made where it is missing, so that the schema tells what is missing inside.
    JsonNode parent(ObjectNode answers) {
        JsonNode node = answers;
        for (int i = 0; i < steps.size() - 1; i++) {
            var next = inside(node, steps.get(i));
            if (next == null || !next.isContainer()) {
                next = answers.objectNode();
                set(node, steps.get(i), next);
            }
            node = next;
        }
        return node;
    }

    private static @Nullable JsonNode inside(JsonNode node, String step) {
        return node.isArray() ? node.get(number(step)) : node.get(step);
    }

    private static void set(JsonNode parent, String step, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(step, value);
        } else if (parent instanceof ArrayNode rows) {
            int row = number(step);
            while (rows.size() < row) {
                rows.addNull();
            }
            if (row == rows.size()) {
                rows.add(value);
            } else {
                rows.set(row, value);
            }
        }
    }

    private static int number(String step) {
        return step.length() < 5 && !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(step)
                : Integer.MAX_VALUE;
    }
}
